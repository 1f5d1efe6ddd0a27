/** Names of the driven joints and of the kinds of part each is made of: German, English, Chinese. */
type Triple = readonly [de: string, en: string, zh: string];
export interface KindWords { readonly id: string; readonly name: Triple; readonly line: Triple }

export const JOINTS: readonly { readonly id: string; readonly words: Triple; readonly group: string }[] = [
  { id: 'neck-yaw', words: ['Hals drehen', 'neck yaw', '颈部偏转'], group: 'head' },
  { id: 'neck-pitch', words: ['Hals nicken', 'neck pitch', '颈部俯仰'], group: 'head' },
  { id: 'waist', words: ['Taille', 'waist', '腰'], group: 'torso' },
];

export const SIDE_JOINTS: readonly { readonly id: string; readonly words: Triple; readonly limb: 'arm' | 'leg'; readonly linear?: true }[] = [
  { id: 'shoulder-pitch', words: ['Schulter schwenken', 'shoulder pitch', '肩俯仰'], limb: 'arm' },
  { id: 'shoulder-roll', words: ['Schulter heben', 'shoulder roll', '肩外展'], limb: 'arm' },
  { id: 'shoulder-yaw', words: ['Oberarm drehen', 'upper arm yaw', '上臂旋转'], limb: 'arm' },
  { id: 'elbow', words: ['Ellbogen', 'elbow', '肘'], limb: 'arm' },
  { id: 'wrist-yaw', words: ['Unterarm drehen', 'forearm yaw', '前臂旋转'], limb: 'arm' },
  { id: 'wrist-pitch', words: ['Handgelenk schwenken', 'wrist pitch', '腕侧摆'], limb: 'arm' },
  { id: 'wrist-roll', words: ['Handgelenk beugen', 'wrist roll', '腕屈伸'], limb: 'arm' },
  { id: 'hip-yaw', words: ['Hüfte drehen', 'hip yaw', '髋旋转'], limb: 'leg' },
  { id: 'hip-roll', words: ['Hüfte spreizen', 'hip roll', '髋外展'], limb: 'leg' },
  { id: 'hip-pitch', words: ['Hüfte beugen', 'hip pitch', '髋屈伸'], limb: 'leg' },
  { id: 'knee', words: ['Knie', 'knee', '膝'], limb: 'leg' },
  { id: 'ankle-inner', words: ['Knöchel innen', 'inner ankle', '踝内侧'], limb: 'leg', linear: true },
  { id: 'ankle-outer', words: ['Knöchel außen', 'outer ankle', '踝外侧'], limb: 'leg', linear: true },
];

export const ROTARY_KINDS: readonly KindWords[] = [
  { id: 'cover', name: ['Kappe', 'Cover', '端盖'], line: ['Schließt das Gelenk nach hinten, leicht zu lösen.', 'Closes the joint at the back, quick to remove.', '从后面封住关节，便于拆开。'] },
  { id: 'driver-board', name: ['Leistungsplatine', 'Driver board', '驱动板'], line: ['Macht aus Gleichstrom ein Drehfeld und regelt die Kraft.', 'Turns direct current into a rotating field and controls the force.', '把直流变成旋转磁场，控制力的大小。'] },
  { id: 'encoder', name: ['Drehgeber', 'Encoder', '编码器'], line: ['Misst den Winkel, vom ersten Augenblick an.', 'Measures the angle from the first moment on.', '一通电就知道角度。'] },
  { id: 'housing', name: ['Gehäuse', 'Housing', '壳体'], line: ['Kühlkörper, Lagersitz und Knochen in einem.', 'Heat sink, bearing seat and bone in one.', '既是散热器，也是轴承座和骨头。'] },
  { id: 'stator', name: ['Stator', 'Stator', '定子'], line: ['Bleche und Kupferwicklungen: der stehende Teil des Motors.', 'Laminations and copper windings: the still part of the motor.', '叠片与铜线圈，电机不动的一半。'] },
  { id: 'rotor', name: ['Rotor', 'Rotor', '转子'], line: ['Magnete auf hohler Welle: der drehende Teil des Motors.', 'Magnets on a hollow shaft: the turning part of the motor.', '空心轴上的磁铁，电机转动的一半。'] },
  { id: 'wave-generator', name: ['Wellgenerator', 'Wave generator', '波发生器'], line: ['Ovaler Kern, der die Büchse verformt.', 'Oval core that deforms the cup.', '把柔轮撑成椭圆的芯子。'] },
  { id: 'flexspline', name: ['Flexspline', 'Flexspline', '柔轮'], line: ['Dünne Zahnbüchse, die sich biegt und so untersetzt.', 'Thin toothed cup that bends and so reduces.', '薄壁齿杯，靠变形减速。'] },
  { id: 'circular-spline', name: ['Hohlrad', 'Circular spline', '刚轮'], line: ['Starrer Zahnring mit zwei Zähnen mehr als die Büchse.', 'Rigid toothed ring with two teeth more than the cup.', '刚性齿圈，比柔轮多两个齿。'] },
  { id: 'bearing', name: ['Kreuzrollenlager', 'Crossed roller bearing', '交叉滚子轴承'], line: ['Führt den Abtrieb gegen Last aus jeder Richtung.', 'Guides the output against load from any direction.', '抵住来自各个方向的力，引导输出端。'] },
  { id: 'flange', name: ['Abtriebsflansch', 'Output flange', '输出法兰'], line: ['Hier wird das nächste Glied angeschraubt.', 'The next limb is bolted on here.', '下一节肢体固定在这里。'] },
  { id: 'screws', name: ['Schrauben', 'Screws', '螺钉'], line: ['Halten den Abtrieb mit gleichmäßigem Druck.', 'Hold the output with even pressure.', '均匀压紧输出端。'] },
  { id: 'cable', name: ['Kabel mit Stecker', 'Cable with connector', '线缆与插头'], line: ['Energie und Daten in einem Stecker.', 'Power and data in one plug.', '电力和数据走同一个插头。'] },
];

export const LINEAR_KINDS: readonly KindWords[] = [
  { id: 'cover', name: ['Kappe', 'Cover', '端盖'], line: ['Oberes Ende des Antriebs, trägt das Kugelgelenk.', 'Upper end of the drive, carries the ball joint.', '驱动的上端，连着球铰。'] },
  { id: 'driver-board', name: ['Leistungsplatine', 'Driver board', '驱动板'], line: ['Regelt den Schub der Spindel.', 'Controls the thrust of the spindle.', '控制丝杠的推力。'] },
  { id: 'encoder', name: ['Drehgeber', 'Encoder', '编码器'], line: ['Zählt Umdrehungen, aus denen die Länge folgt.', 'Counts the turns from which the length follows.', '数转数，由此得出伸出的长度。'] },
  { id: 'housing', name: ['Gehäuse', 'Housing', '壳体'], line: ['Rohr mit Kühlrillen um Motor und Mutter.', 'Tube with cooling grooves round motor and nut.', '带散热槽的筒，包着电机和螺母。'] },
  { id: 'stator', name: ['Stator', 'Stator', '定子'], line: ['Zwölf schlanke Wicklungen.', 'Twelve slender windings.', '十二个细长线圈。'] },
  { id: 'rotor', name: ['Rotor', 'Rotor', '转子'], line: ['Hohl, damit die Spindel durch ihn hindurchfährt.', 'Hollow, so that the spindle passes through it.', '空心，丝杠从中穿过。'] },
  { id: 'nut', name: ['Rollenmutter', 'Roller nut', '滚柱螺母'], line: ['Gewinderollen, die sich um die Spindel abwälzen.', 'Threaded rollers rolling round the spindle.', '绕着丝杠滚动的螺纹滚柱。'] },
  { id: 'bearing', name: ['Axiallager', 'Thrust bearing', '推力轴承'], line: ['Stützt die Mutter gegen den Schub.', 'Supports the nut against the thrust.', '替螺母顶住推力。'] },
  { id: 'flange', name: ['Endstück', 'End flange', '端座'], line: ['Führt die Spindel aus dem Gehäuse.', 'Guides the spindle out of the housing.', '引导丝杠伸出壳体。'] },
  { id: 'screw', name: ['Spindel', 'Spindle', '丝杠'], line: ['Fährt aus und ein und bewegt den Fuß.', 'Slides out and in and moves the foot.', '伸缩之间带动脚。'] },
  { id: 'force-sensor', name: ['Kraftsensor', 'Force sensor', '力传感器'], line: ['Misst Zug und Druck in der Stange.', 'Measures pull and push in the rod.', '测量推杆的拉力和压力。'] },
  { id: 'joints', name: ['Kugelgelenke', 'Ball joints', '球铰'], line: ['Lassen die Stange in jede Richtung schwenken.', 'Let the rod swing in any direction.', '让推杆能朝任何方向摆动。'] },
];
