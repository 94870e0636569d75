import { defineRule, type Reporter, type RuleInput } from '@hegao/core'
import { slice, wordsAt } from '@hegao/document'
import type { Facts, Quantity, SpreadTotal, TotalPart } from '@hegao/facts'
import { type TotalFinding, totalFinding, totalVerdict } from '@hegao/judgement'

/** 总数与分项对不上，是核稿最要紧的一查：两个数里必有一个错。 */
export default defineRule({
  id: 'number/total-mismatch',
  title: { 'zh-CN': '总数与分项之和不符', en: 'Total and parts disagree' },
  about: {
    'zh-CN':
      '分项列全了，其和应当等于总数；互不相容的几项加起来，或者单独一项，不应超过总数。两个数里必有一个错。有“等”、有约数、分项互相交叉的，不下断语。',
    en: 'A closed list of parts adds up to its total; a part, or kinds that exclude one another, make no more than it. 等, approximate figures and kinds that overlap prove nothing.',
  },
  details: {
    'zh-CN': [
      '列全的依据：括号里逐项列出；“其中”之后三项以上、列到句末，与总数相差不大；分项按其性质合起来就是全体（公办与民办、四个季度、采纳与未采纳）；总数说的就是这几样（乡镇（街道）、投诉举报）；最后一项是“其余”“其他”；“包括”之后三项以上；正好是一个季度、半年或者全年各月的。',
      '没有这些字眼、只是紧跟在总数后面的一串，要看总数说的是不是统称（案件、事项），相差是不是不大。“52件中，审结47件，尚在审理5件”这样说结果、说等级、说用工身份的，也是分项。总数与“其中”之间隔着“结案693件，罚没款1026万元”这样几句的，分项要有三项以上、以“其他”收尾，并且与前面哪个数、哪几个数的和差都对不上，才下断语。',
      '“共安排1200万元，具体如下：”之后分条列出、每条一个数的，最后一行“合计……”之前分条列出的，也相加；条目有缺号、有没写数的，不下断语。“其中：”“如下表”之后紧接一张表的，总数应当是表里的合计。',
      '“两项合计”“前两类合计”“五年分别为……，累计”“C级、D级的分别为84栋、29栋，合计113栋”，照它说的相加；“从办理结果看”另起一句分开说的，总数在前一句；“31个部门、12个乡镇共43个单位”这样总数在后的，总数说的要正是前面这些。',
      '“未整改的25个”“尚有21个没有设立”，照总数减去已经整改、设立的；“尚有4个正在整改”只看会不会超过。写着完成率的，哪个是总数看比率。“72宗3105.4亩，其中出让46宗1824.7亩”这样两个数一起列的，一样列全了，另一样也要加得拢。',
      '“6个乡镇各3个，共18个”，个数乘以每处的数，应当等于总数；“除1名缓考外，其余27名均合格”，其余是总数减去除外的。',
      '互不相容的几项，加起来不应超过总数：维持与撤销、制定与废止、上级分级下放的事项、同一级的几个乡镇、各个月份、一份文件所属的层级、优良和Ⅰ类Ⅱ类这样的等级、一个人所在的单位。',
      '同一分项连着写两次，也会指出；一个分项要多一万倍，加起来才等于总数的，是“万”“亿”写错了。',
      '不下断语的：有“等”、有约数，分项互相交叉（党员与女性，或者写明“8人受到双重处分”），单位不同，一件事前后几步（收到、受理、办结）的数，净增、节约一类的差数，人均、月均。',
    ],
    en: [
      'Closed: in brackets; three or more kinds after 其中 that end the sentence and come near the total; kinds that exhaust their whole (采纳, 未采纳) or that the words of the total name (乡镇（街道）); a last part 其余 or 其他; three or more after 包括; the months of a quarter, half or year.',
      'A list right beside a general noun (案件) counts where it nearly adds up; behind 52件中 one that says what became of them, of which grade they are or on what terms people are employed. With clauses between the total and 其中 (结案693件，罚没款1026万元) it takes three parts, the last of them 其他, that are no sum or difference of the figures before.',
      'Numbered items below a sentence that divides its total (具体如下), or above a line 合计, are added where each has one amount; above a table (其中：, 如下表) the total is that of the table.',
      '两项合计, 前两类合计, 分别为…，累计 and 分别为84栋、29栋，合计113栋 are added as they say; a sentence 从办理结果看 parts the total of the one before; a total behind its parts (31个部门、12个乡镇共43个单位) has to be of just these.',
      'What was not done (未整改的25个, 尚有21个没有设立) is the total less what was; of what is still being done (尚有4个正在整改) only too many are told. A rate says which figure is the total. In a list of two measures (72宗3105.4亩，其中出让46宗1824.7亩) the one shows whether the other is whole.',
      'What each has (6个乡镇各3个) makes the total by their number; what is left but for some (除1名外，其余27名均合格) is the rest.',
      'Kinds that exclude one another make no more than the total: verdicts, towns, months, levels of documents, grades (优, 良, Ⅰ类), the bodies that people work for.',
      'A part that stands twice in a row is told too, and one that makes up the total only ten thousand times over.',
      'Left alone: 等, approximate figures, kinds that overlap or are said to (同时, 双重), other units, steps of one process (收到, 受理, 办结), net changes and averages.',
    ],
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《党政机关公文处理工作条例》',
    clause: '第二十条第（四）项',
    from: '2012-07-01',
    verified: 'text',
  },
  messages: {
    sum: {
      'zh-CN': '分项之和与总数不符：{arithmetic}，文中为{total}。请核对总数和各分项。',
      en: 'The parts do not add up to the total: {arithmetic}, the text says {total}.',
    },
    either: {
      'zh-CN':
        '分项之和与总数不符：{arithmetic}，文中为{total}，与前面的{other}也不符。请核对总数和各分项；“其中”说的是哪个数，也请写明。',
      en: 'The parts do not add up to the total: {arithmetic}, the text says {total}, and {other} before it.',
    },
    table: {
      'zh-CN': '这里的数与表中的合计不符：表中为{sum}，文中为{total}。请核对这两个数。',
      en: 'The figure does not fit the total of the table: {sum} there, {total} here.',
    },
    exceeds: {
      'zh-CN': '分项超过了总数：{arithmetic}，大于文中的{total}。请核对总数和各分项。',
      en: 'The parts exceed the total: {arithmetic}, more than {total}.',
    },
    alone: {
      'zh-CN': '部分多于总数：{part}是{total}当中的一部分，数却更大。请核对这两个数。',
      en: 'A part is more than its total: {part} of {total}. Check the two.',
    },
    rest: {
      'zh-CN': '余下的数不符：{arithmetic}，文中为{rest}。请核对这几个数。',
      en: 'What is left does not fit: {arithmetic}, the text says {rest}.',
    },
    unit: {
      'zh-CN':
        '分项与总数对不上，可能是单位写错了：{arithmetic}，文中为{total}；“{figure}”如果是“{instead}”，就正好相符。请核对单位。',
      en: 'The parts do not fit the total, perhaps for a unit: {arithmetic}, the text says {total}; {instead} instead of {figure} would fit.',
    },
    twice: {
      'zh-CN': '分项“{label}”连着写了两次，数也一样。请删去一处，或者核对是哪一项写错了。',
      en: 'The part “{label}” stands twice in a row with the same figure.',
    },
    part: { 'zh-CN': '分项：{label}', en: 'A part: {label}' },
    product: {
      'zh-CN':
        '总数与每处的数不符：{groups}×{each}＝{product}，文中为{total}。请核对总数、处数和每处的数。',
      en: 'The total does not fit: {groups}×{each}＝{product}, the text says {total}.',
    },
    round: {
      'zh-CN':
        '总数与每{unit}的数不符：{groups}×{each}＝{product}，文中为{total}。请核对总数、{unit}数和每{unit}的数；如果每{unit}不一样多，请改为“平均”或者“至少”。',
      en: 'The total does not fit: {groups}×{each}＝{product}, the text says {total}.',
    },
    year: {
      'zh-CN': '{groups}{each}，全年应为{product}，文中为{total}。请核对这两个数。',
      en: '{groups}{each} makes {product} in the year, the text says {total}.',
    },
    indivisible: {
      'zh-CN':
        '总数与每处的数不符：{total}不能平均分成每处{each}。请核对这两个数；如果每处不一样多，请改为“平均”或者“至少”。',
      en: 'The total does not fit: {total} cannot be shared out as {each} for each place.',
    },
    whole: { 'zh-CN': '总数：{figure}', en: 'The total: {figure}' },
    each: { 'zh-CN': '每处的数：{each}', en: 'For each: {each}' },
  },
  examples: {
    kind: 'passage',
    bad: [
      {
        text: '受理矛盾纠纷487件，成功调解⟦481件⟧，其中邻里纠纷186件、物业纠纷124件、婚姻家庭纠纷79件、其他纠纷80件。',
      },
      { text: '发现问题⟦48个⟧，其中当场整改41个、限期整改6个，年底前全部整改到位。' },
      { text: '特困供养人员⟦386人⟧，其中集中供养112人、分散供养265人。' },
      {
        text: '城乡低保对象2874户⟦4326人⟧，其中城市低保对象1652户2317人、农村低保对象1222户2019人。',
      },
      {
        text: '争取资金⟦2.36亿元⟧，比上年的1.94亿元增加0.42亿元，其中制造业资金1.52亿元、中小企业资金0.61亿元、其他资金0.32亿元。',
      },
      {
        text: '受理申请⟦4523件⟧，其中新办1136件、延续2475件、变更318件、其他584件，准予许可4416件，不予许可107件。',
      },
      {
        text: '一般程序案件⟦357件⟧，简易程序案件2291件。一般程序案件中，市容类128件、违法建设类46件、渣土类117件、油烟类93件、其他27件。',
      },
      {
        text: '应参加年检271家，实际参检⟦258家⟧，参检率95.2%，年检合格246家、基本合格9家、不合格5家。',
      },
      { text: '审批环评文件⟦342个⟧，其中报告书41个、报告表310个，涉及总投资286.4亿元。' },
      { text: '罚没款⟦428.36万元⟧，其中土地类316.2万元，矿产类121.16万元。' },
      { text: '全年投入资金⟦320万元⟧，其中县级财政200万元、上级补助140万元。' },
      { text: '排查隐患⟦1042处⟧，现场整改832处、限期整改219处，目前全部完成整改。' },
      { text: '供应土地72宗⟦3105.4亩⟧，其中出让46宗1824.7亩，划拨26宗1208.7亩。' },
      { text: '评查案卷⟦1200卷⟧（刑事、行政各650卷）。' },
      { text: '全县12个乡镇、3个街道，⟦16个⟧乡镇（街道）均已设立司法所。' },
      { text: '第一期62人、第二期58人、第三期70人，共培训⟦200人次⟧。' },
      { text: '受理376件，加上上年结转23件，共办理⟦396件⟧。' },
      {
        text: '共实施处罚⟦128件⟧，罚款1046.5万元，其中一般处罚83件、简易处罚45件；对单位处罚91件、对个人处罚47件。',
      },
      {
        text: '罚没款⟦209.5万元⟧，其中罚款186.42万元、没收违法所得32.08万元，与上年的245.6万元相比下降14.7%。',
      },
      { text: '全市52个派出所改造全覆盖，目前已完成41个，完成率78.85%，剩余⟦10个⟧。' },
      { text: '发现问题图斑326个，已整改301个，未整改的⟦35个⟧图斑已制定方案。' },
      { text: '全省118个县（市、区）中，设立执法队伍的97个，尚有⟦31个⟧没有设立。' },
      { text: '反馈问题52个，已整改49个，尚有⟦5个⟧正在整改。' },
      { text: '抽查的⟦10件⟧案卷有12件存在瑕疵。' },
      {
        text: '审核案件⟦486件⟧，其中退回补充调查531件，召开案审会17次。提出意见⟦135条⟧，采纳149条。',
      },
      { text: '轮训3轮，每轮2天，共⟦8天⟧。培育“法律明白人”⟦27名⟧，10个村每村3名。' },
      { text: '全年办理事项共⟦28项⟧，其中行政许可12项、行政确认9项、行政给付6项。' },
      { text: '抽查市场主体⟦59所⟧（学校57所、培训机构3所）。' },
      { text: '下达补助⟦1.92亿元⟧，其中中央9800亿元、省级6100万元、市级3300万元。' },
      { text: '辖区有学校⟦86所⟧，其中公办60所、民办25所。' },
      { text: '立案查处⟦12件⟧，其中食品类15件。' },
      { text: '办理案件⟦28件⟧，行政处罚12件、行政许可9件、信息公开6件。' },
      { text: '受理申请28件，办结25件，其余⟦4件⟧正在办理。' },
      { text: '抽查单位59所（学校57所、学校⟦57所⟧、培训机构2所）。' },
      { text: '在6个乡镇各建成普法示范点3个，共⟦20个⟧。' },
      { text: '开展案卷评查3轮，抽查案卷⟦480卷⟧，每轮150卷。' },
      { text: '培育“法律明白人”⟦100名⟧，每村7名。开展互评，每半年1次、全年⟦4次⟧。' },
      { text: '31个县直部门、12个乡镇共⟦42个⟧单位报送了述法报告。' },
      { text: '投入资金⟦11.92亿元⟧，其中中央6.48亿元、省级1.97亿元、州县3.47万元。' },
      { text: '受理的⟦52件⟧中，审结47件，尚在审理6件。' },
      { text: '受理的⟦52件⟧中，维持30件，撤销25件。⟦52件⟧中，47件已办结，6件正在办理。' },
      { text: 'C级、D级的分别为84栋、29栋，合计⟦131栋⟧。' },
      { text: '分别召开会议4次、3次，共⟦8次⟧。' },
      {
        text: '立案处罚⟦241起⟧，罚款2168.9万元，案件数和罚款额同比分别下降15.7%和21.3%。其中大气类案件103起，水类案件69起，固废类案件38起，噪声、辐射及其他案件34起。',
      },
      { text: '⟦89项⟧权力事项全部进驻，其中即办件34项，占38.2%；承诺件65项，承诺时限压缩82.4%。' },
      {
        text: '实有市场主体⟦86352户⟧，其中企业29417户、个体工商户52608户、农民专业合作社727户，同比分别增长11.6%、7.3%和2.1%。',
      },
      { text: '修订总体应急预案1部、专项应急预案23部、部门应急预案41部，合计⟦64部⟧。' },
      { text: '签订责任书⟦69份⟧，其中县直部门58份、乡镇12份；全年批办文件87件。' },
      { text: '制发规范性文件⟦5件⟧，以市政府名义2件、以本局名义4件。' },
      { text: '⟦623名⟧执法力量中，正式人员217名、协管员416名，协管员占65.2%。' },
      { text: '行政诉讼一审6件，已审结5件全部胜诉，另⟦2件⟧尚在审理中。' },
      { text: '全年办理案件⟦120件⟧：许可30件、处罚60件、强制20件。' },
      { text: '审议法规草案⟦9件⟧，其中制定5件、修订4件、废止1件。' },
      { text: '三季度新增企业⟦1637户⟧，其中7月586户、8月572户、9月524户。' },
      { text: '清理文件⟦23件⟧，其中市级9件，县级15件。' },
      { text: '检查商户⟦860户⟧，其中清溪镇320户、柳林镇310户、白沙街道250户。' },
      { text: '中央资金9.87亿元、省级资金4.12亿元，两项合计⟦13.89亿元⟧。' },
      { text: '五年分别为86万元、95万元、104万元、118万元、132万元，累计⟦553万元⟧。' },
      { text: '三年分别办理案件120件、135件、140件，共计⟦405件⟧。' },
      { text: '全县共有执法人员⟦210人⟧，男120人、女80人。' },
      { text: '公安120件，城管96件，其他31件。前两类合计⟦261件⟧。' },
      { text: '办理复议案件58件，审结53件；另有⟦6件⟧结转下年。' },
      {
        text: '承办建议⟦131件⟧。从结果看，已解决的（A类）84件，计划解决的（B类）39件，留作参考的（C类）9件。',
      },
      { text: '28名干部参加法律知识考试，除1名因病缓考外，其余⟦26人⟧均合格。' },
      { text: '受理复议案件26件，连同上年结转的4件，应审理⟦31件⟧。' },
      { text: '甲类完成19个；乙类完成12个；丙类完成2个。三类合计完成⟦34个⟧。' },
      {
        text: '备案文件⟦28件⟧，其中县级18件、乡级10件，准予备案26件，不予备案7件。',
      },
      { text: '有效监测⟦28天⟧，其中优16天、良11天、轻度污染3天，优良率98.1%。' },
      {
        text: '28个国控、省控断面中，Ⅰ类6个、Ⅱ类13个、Ⅲ类9个。执法人员⟦28人⟧，其中团场12人、师市部门18人。',
      },
      {
        kind: 'draft',
        text: '# 资金使用报告\n\n全年安排资金⟦1200万元⟧，具体如下：\n\n1.道路养护300万元；\n\n2.桥梁维修400万元；\n\n3.路灯改造400万元。\n',
      },
      {
        kind: 'draft',
        text: '# 资金使用报告\n\n项目经费安排如下：\n\n1.道路养护300万元；\n\n2.桥梁维修400万元；\n\n3.路灯改造400万元。\n\n合计⟦1200万元⟧。\n',
      },
      {
        kind: 'draft',
        text: '# 矛盾纠纷化解报告\n\n全年排查矛盾纠纷⟦186件⟧，其中：\n\n| 类型 | 件数 | 化解数 |\n|---|---|---|\n| 婚姻家庭 | 46 | 46 |\n| 邻里关系 | 113 | 110 |\n| 其他 | 9 | 9 |\n| 合计 | 168 | 165 |\n',
      },
      {
        text: '全年办理案件⟦312件⟧，其中：①行政处罚类150件；②行政许可类90件；③行政强制类62件。',
      },
    ],
    good: [
      {
        text: '发现问题48个，其中当场整改31个、限期整改6个，其他另行处理。办理复议案件28件，其中维持12件、撤销5件、其他11件，出具建议书9份。',
      },
      {
        text: '新增市场主体4262户，其中企业1246户、个体工商户2978户、农民专业合作社38户，截至年末市场主体总数达1.86万户。',
      },
      {
        text: '移送案件12件40人，其中盗窃案5件18人、诈骗案7件23人。',
        because: { 'zh-CN': '一个人可能涉及两案。', en: 'One person may be in both.' },
      },
      {
        text: '清理规范性文件23件，废止5件，修改2件，继续有效18件。',
        because: {
          'zh-CN': '修改的可能算在继续有效之内。',
          en: 'What was amended may be counted among what stays in force.',
        },
      },
      {
        text: '查处案件28件，其中一般程序案件17件。一般程序案件中，市容类9件、油烟类6件。',
        because: { 'zh-CN': '列的可能只是主要的。', en: 'They may be the main ones.' },
      },
      {
        text: '重大行政执法决定法制审核214件，其中司法所协助审核36件，应审核214件，审核率100%。',
        because: {
          'zh-CN': '“应审核”是审核率的全体。',
          en: 'What was due is the whole of the rate.',
        },
      },
      { text: '审批环评文件342个，其中报告书41个、报告表299个。' },
      {
        text: '投诉428件，其中服务类236件、质量类212件。',
        because: { 'zh-CN': '一件投诉可能涉及两类。', en: 'A complaint may be of two classes.' },
      },
      {
        text: '投入资金320万元，其中县级财政200万元，争取上级补助120万元；省级另行下达140万元。',
      },
      { text: '排查隐患1042处，现场整改600处、限期整改219处。' },
      {
        text: '培训12期1200人，其中线上4期500人，线下8期900人。',
        because: { 'zh-CN': '两种都参加的可能是同一个人。', en: 'Some may have come to both.' },
      },
      { text: '评查案卷1200卷（刑事、行政各600卷）。' },
      {
        text: '全县12个乡镇、3个街道，10个乡镇（街道）设立司法所。',
        because: { 'zh-CN': '可能只是其中的一部分。', en: 'They may be some of them.' },
      },
      { text: '第一期62人、第二期58人、第三期70人，第四期线上，共培训500人次。' },
      {
        text: '受理376件，上年结转23件，共办理380件。',
        because: {
          'zh-CN': '没有写“加上”，办理的可能是办了的。',
          en: 'Without 加上 those handled may be the ones that were done.',
        },
      },
      {
        text: '反馈问题52个，已整改49个，尚有2个正在整改。',
        because: { 'zh-CN': '余下的可能还没有着手。', en: 'Another may not have been begun.' },
      },
      {
        text: '受理案件52件，已办结49件，尚有9件正在办理。',
        because: { 'zh-CN': '在办的可能有上年的。', en: 'Some of those left may be older.' },
      },
      { text: '排查隐患120处，移送30处，已整改70处，未整改的20处已制定方案。' },
      {
        text: '抽查的10件案卷有12处瑕疵。',
        because: { 'zh-CN': '瑕疵不是案卷。', en: 'Faults are no files.' },
      },
      {
        text: '审核案件486件，其中退回补充调查31件，召开案审会17次。提出意见135条，累计采纳149条。',
      },
      { text: '组织轮训3轮，每轮不少于2天，共8天。举办培训13期，其中脱产3期，每期60人，共180人。' },
      { text: '培育“法律明白人”57名，其中10个村每村3名；骨干30名，9个村每村3名，镇级3名。' },
      { text: '开展案卷评查3轮，抽查案卷480卷，每轮160卷。' },
      { text: '开展案卷评查3轮，抽查案卷480卷，每轮不少于150卷。' },
      { text: '开展案卷互评，每半年1次、全年2次；专题会每季度1次，全年5次。' },
      {
        text: '受理信访事项30件，其中省级交办12件、市级交办21件。',
        because: {
          'zh-CN': '一件事省里、市里都可能交办。',
          en: 'Both levels may hand down one matter.',
        },
      },
      { text: '排查突出纠纷40件，其中县级领导包案18件、镇级领导包案25件。' },
      {
        text: '服务企业120户，其中一季度80户、二季度70户、三季度60户、四季度50户。',
        because: {
          'zh-CN': '同一户企业可以一年去几次。',
          en: 'One firm may be visited several times.',
        },
      },
      { text: '公共服务支出12.5亿元，民生支出21.3亿元，两项合计30.2亿元（已剔除重复部分）。' },
      { text: '抽查市场主体59所（学校57所、培训机构2所）。' },
      { text: '投入资金8.45亿元，其中中央6.48亿元、省级1.97亿元、捐款3.47万元。' },
      {
        text: '办理案件472件，其中听证3件、简易程序197件。',
        because: {
          'zh-CN': '“其中”只列了两项，未必列全。',
          en: 'Two kinds after 其中 need not be all.',
        },
      },
      { text: '办理案件28件，其中行政许可12件、行政确认9件、行政给付6件等。' },
      {
        text: '参训干部120人，其中党员80人、女性60人、本科以上90人。',
        because: { 'zh-CN': '分项互相交叉。', en: 'Kinds overlap.' },
      },
      {
        text: '新建公园28个，广场12个、绿地9个、游园8个。',
        because: {
          'zh-CN': '广场不是公园的一种，是并列的几件事。',
          en: 'Squares are no kind of park: four things in a row.',
        },
      },
      {
        text: '培育“法律明白人”100名，每村不少于7名。',
        because: { 'zh-CN': '只说了下限。', en: 'Seven is the least.' },
      },
      {
        text: '在9个乡镇、3个街道共14个村开展试点。',
        because: { 'zh-CN': '村不是乡镇、街道的统称。', en: 'The villages are not those towns.' },
      },
      {
        text: '创建示范村28个，其中国家级2个、县级28个。',
        because: { 'zh-CN': '国家级的多半也是县级的。', en: 'One may have both honours.' },
      },
      {
        text: '实施项目23个，其中省级9个、市级20个。',
        because: {
          'zh-CN': '省级项目可能也是市级的。',
          en: 'A project of the province may be one of the city.',
        },
      },
      {
        text: '三季度检查企业1637户，其中7月586户、8月672户、9月524户。',
        because: { 'zh-CN': '一户可能查了几次。', en: 'One may be seen twice.' },
      },
      {
        text: '创建国家级2个、省级31个、市级74个（部分同时获多级命名），合计80个。',
        because: { 'zh-CN': '写明有重复。', en: 'Said to overlap.' },
      },
      {
        text: '处分干部28人，其中党纪处分21人、政务处分12人（5人受到双重处分）。',
        because: { 'zh-CN': '写明有的人两样都有。', en: 'Some are said to have both.' },
      },
      {
        text: '受理的52件中，维持30件、撤销8件、驳回10件。',
        because: { 'zh-CN': '其余的可能还没有审结。', en: 'The others may be pending.' },
      },
      {
        text: '受理的52件中，审结47件，维持30件，撤销10件。',
        because: { 'zh-CN': '维持、撤销的都在审结的里面。', en: 'These were among the closed.' },
      },
      { text: '86名律师中，党员36名、女性52名。' },
      {
        text: '征求意见86条中，采纳40条，未采纳20条。',
        because: { 'zh-CN': '其余的可能部分采纳。', en: 'The others may be adopted in part.' },
      },
      {
        text: '立案718件，移送9件。其中食品类294件、药品类87件、其他328件。',
        because: {
          'zh-CN': '移送的除外，正好是709件。',
          en: 'Less those handed over they are 709.',
        },
      },
      {
        text: '正副县长分别调研12次、9次，共15次。',
        because: { 'zh-CN': '有几次可能是一起去的。', en: 'Some they may have made together.' },
      },
      { text: '89项权力事项，其中即办件34项；承诺件50项，其余为联办件。' },
      {
        text: '修订规划1部、专项应急预案23部、部门应急预案41部，合计64部。',
        because: { 'zh-CN': '合计的可能只是预案。', en: 'Only the plans may be summed up.' },
      },
      {
        text: '行政诉讼6件，审结5件，另2件尚在审理中。',
        because: {
          'zh-CN': '没有写“已”，审结的可能有上年的。',
          en: 'Some of the closed may be older.',
        },
      },
      { text: '一审12件全部胜诉，二审3件维持原判，其余5件尚在审理。' },
      { text: '28项任务中，除第7项因政策调整取消外，其余26项全部完成。' },
      { text: '12个乡镇中，法治广场12个、文化广场9个。' },
      { text: '发放宣传资料约3000份，其中折页1000份、海报1000份、手册1500份。' },
      {
        kind: 'draft',
        text: '# 资金使用报告\n\n全年安排资金1200万元，具体如下：\n\n1.道路养护300万元；\n\n2.桥梁维修400万元；\n\n3.路灯改造500万元。\n',
      },
      {
        kind: 'draft',
        text: '# 资金使用报告\n\n全年安排资金1200万元，主要用于以下方面：\n\n1.道路养护300万元；\n\n2.桥梁维修400万元；\n\n3.路灯改造400万元。\n',
        because: { 'zh-CN': '只说了主要用途。', en: 'These are the main uses.' },
      },
      {
        kind: 'draft',
        text: '# 行政复议报告\n\n全年办理行政复议案件312件，具体情况如下：\n\n1.受理312件；\n\n2.办结300件。\n',
        because: { 'zh-CN': '受理、办结是同一批案件。', en: 'Stages of the same cases.' },
      },
    ],
  },
  check({ facts, draft, catalogue }, report) {
    checkEach({ facts, draft }, report)
    for (const total of facts.totals) checkTotal({ draft, catalogue }, total, report)
    for (const total of facts.spreadTotals) checkTotal({ draft, catalogue }, total, report)
    checkTables({ facts, draft }, report)
  },
})

/** The items of a list stand in paragraphs of their own. */
type AnyTotal = Facts['totals'][number] | SpreadTotal

type OfTotal = TotalFinding['messageId'] | 'either' | 'twice' | 'part' | 'whole'

function checkTotal(
  { draft, catalogue }: Pick<RuleInput, 'draft' | 'catalogue'>,
  total: AnyTotal,
  report: Reporter<OfTotal>,
): void {
  const { parts, twice } = total
  const { text } = draft.paragraphs[total.paragraph]!
  const home = new Map<Quantity, number>(
    parts.map(part => [part.quantity, { paragraph: total.paragraph, ...part }.paragraph]),
  )
  const placeOf = (one: Quantity) => ({
    paragraph: home.get(one) ?? total.paragraph,
    span: one.span,
  })
  const written = (one: Quantity) => {
    const { paragraph, span } = placeOf(one)
    return slice(paragraph === total.paragraph ? text : draft.paragraphs[paragraph]!.text, span)
  }
  if (twice) {
    const [first, { label, quantity }] = twice
    const place = placeOf(first.quantity)
    const related = [{ messageId: 'part' as const, values: { label }, place }]
    report('twice', placeOf(quantity), { values: { label }, related })
    return
  }
  const verdict = totalVerdict(total, catalogue)
  if (!verdict) return
  const { messageId, values } = totalFinding(total, verdict, written)
  const sayPart = ({ label, quantity }: TotalPart) => ({
    messageId: 'part' as const,
    values: { label: label || written(quantity) },
    place: placeOf(quantity),
  })
  const { besides } = total
  if (messageId === 'sum' && besides) {
    const either = { ...values, other: written(besides) }
    const whole = {
      messageId: 'whole' as const,
      values: { figure: either.other },
      place: { paragraph: total.paragraph, span: besides.span },
    }
    report('either', placeOf(total.total), {
      values: either,
      related: [whole, ...parts.map(sayPart)],
    })
    return
  }
  if (messageId !== 'rest') {
    report(messageId, placeOf(total.total), { values, related: parts.map(sayPart) })
    return
  }
  // What does not fit is the rest: it is there that the drafter looks.
  const whole = {
    messageId: 'whole' as const,
    values: { figure: written(total.total) },
    place: placeOf(total.total),
  }
  const related = [whole, ...parts.slice(0, -1).map(sayPart)]
  report(messageId, placeOf(parts.at(-1)!.quantity), { values, related })
}

/** 全年排查168件，其中：, and below it a table whose 合计 is another. */
function checkTables(
  { facts, draft }: Pick<RuleInput, 'facts' | 'draft'>,
  report: Reporter<'table' | 'whole'>,
): void {
  const quoted = new Set(
    facts.tableQuotes.map(({ paragraph, span }) => `${paragraph} ${span.start}`),
  )
  for (const { paragraph, total, table, cell } of facts.tableLeads) {
    // number/table-text says which cell it is.
    if (quoted.has(`${paragraph} ${total.span.start}`)) continue
    const values = {
      total: wordsAt(draft, { paragraph, span: total.span }),
      sum: wordsAt(draft, { paragraph: table, span: cell.span }),
    }
    const related = [
      {
        messageId: 'whole' as const,
        values: { figure: values.sum },
        place: { paragraph: table, span: cell.span },
      },
    ]
    report('table', { paragraph, span: total.span }, { values, related })
  }
}

const rounds: readonly string[] = ['轮', '期', '批', '场', '次', '季度']

/** 6个乡镇各3个，共18个; 119名，每村7名, where the number of villages is not given. */
function checkEach(
  { facts, draft }: Pick<RuleInput, 'facts' | 'draft'>,
  report: Reporter<'each' | 'indivisible' | 'year' | 'round' | 'product'>,
): void {
  for (const { paragraph, each, total, groups } of facts.each) {
    const { text } = draft.paragraphs[paragraph]!
    const written = ({ span }: typeof each) => text.slice(span.start, span.end)
    const product = each.value * (groups?.value ?? Math.round(total.value / each.value))
    if (product === total.value) continue
    const values = { total: written(total), each: written(each), product }
    const related = [{ messageId: 'each' as const, values, place: { paragraph, span: each.span } }]
    const place = { paragraph, span: total.span }
    if (!groups) report('indivisible', place, { values, related })
    else {
      const messageId =
        groups.unit === '' ? 'year' : rounds.includes(groups.unit) ? 'round' : 'product'
      const unit = groups.unit
      const all = messageId === 'year' ? `${product}${total.unit}` : product
      const own = { ...values, groups: written(groups), product: all, unit }
      report(messageId, place, { values: own, related })
    }
  }
}
