import type { ComponentProps } from 'react';
import { Icon, type IconName } from '../Icon.tsx';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** main: the one next step. plain: framed. quiet: in a row of its kind. */
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly icon?: IconName;
  /** the icon stands before or after the words */
  readonly iconAt?: 'start' | 'end';
}

export function Button({ look = 'plain', icon, iconAt = 'start', className = '', children, ...rest }: ButtonProps) {
  const picture = icon ? <Icon name={icon} /> : null;
  return (
    <button type="button" className={`button ${look} ${className}`} {...rest}>
      {iconAt === 'start' ? picture : null}
      {children}
      {iconAt === 'end' ? picture : null}
    </button>
  );
}

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon'> {
  readonly icon: IconName;
  /** said to everybody who cannot see the icon, shown to everybody who points at it */
  readonly label: string;
  /** the word under it where every icon has one, if the label is too long for that */
  readonly word?: string;
}

export function IconButton({ label, word = label, look = 'quiet', className = '', ...rest }: IconButtonProps) {
  return <Button look={look} className={`only-icon ${className}`} aria-label={label} title={label} data-word={word} {...rest} />;
}
