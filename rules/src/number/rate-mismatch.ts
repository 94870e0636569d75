import { defineRule } from '@hegao/core'
import {
  type Figure,
  faultOfDays,
  isOffGrowth,
  mostDays,
  naturalGrowthOf,
  planFault,
  planInUnit,
} from '@hegao/facts'
import { isClaimOf, quotient, wholesMeant, wrongRates, wrongShares } from '@hegao/judgement'

/** 比率是除出来的：分子、分母都写在旁边，除不出这个数，就有一个写错了。 */
export default defineRule({
  id: 'number/rate-mismatch',
  title: { 'zh-CN': '比率与分子分母不符', en: 'Rate does not fit its counts' },
  about: {
    'zh-CN':
      '比率应当由分子除以分母得出，四舍五入和直接截位都算对；分子不会大于分母。约数、单位不同、分母没有写出的，不下断语。',
    en: 'A rate is its numerator by its denominator, rounded or cut off. A numerator is no more than its denominator. Approximate figures, other units and denominators that are not written prove nothing.',
  },
  details: {
    'zh-CN': [
      '“受理52件，办结50件，办结率96.2%”“862件，占比82.4%”“126件中，调解61件，占近九成”，照前后文的数相除；“几成”“几分之几”差一成以上才算错，“近”“约”的放宽到两成。',
      '比率写作“某率”、前面正好是受理多少和“某”了多少的（受理18630起，查处17214起，查处率92.4%），应某多少、已某多少的，照着相除；不合格的从抽检的里面减。',
      '写100%的，分子分母应当相等；“全部公示”的公示率不会低于100%。',
      '分母有两种口径的（纠错率除以审结或受理），合一种就算对；按期、当场办结的只是一部分，比率可以更高。',
      '年度任务和完成任务的百分之几，出生、死亡人数和人口自然增长率，也应算得拢。',
      '单位不同（80所学校、91名副校长）、分母没有写出的，不下断语。',
    ],
    en: [
      'The figures are those before and behind (受理52件，办结50件，办结率96.2%); tenths (九成) are wrong from a tenth on, with 近 or 约 from two.',
      'A rate by the name of its act (查处率), beside what came in and to how much of it that was done, is the one by the other; so is what was due and done (应监督, 已监督), and 合格率 what is left without the 不合格.',
      '100 % means that they are equal, and what is said of all is 100 %.',
      'Where usage knows two denominators, one that fits is enough; what was done in time or on the spot may not be all of it.',
      'How much of a plan was done and the natural growth of a population have to fit too.',
      'Other units (80 schools, 91 vice-heads) and denominators that are not written prove nothing.',
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
    rate: {
      'zh-CN': '{name}与前面的数不符：{arithmetic}，文中为{written}。请核对比率和分子、分母。',
      en: '{name} does not fit: {arithmetic}, the text says {written}. Check the rate and its counts.',
    },
    remainder: {
      'zh-CN': '{name}写为100%，但{whole}中只有{part}，还差{rest}。请核对比率，或者核对这两个数。',
      en: '{name} is given as 100 %, but it is {part} of {whole}, {rest} short.',
    },
    over: {
      'zh-CN': '{name}的分子大于分母：{part}多于{whole}。请核对这两个数，或者核对统计口径。',
      en: 'The numerator of {name} exceeds its denominator: {part} of {whole}.',
    },
    least: {
      'zh-CN': '{name}不应低于{least}%：{arithmetic}，文中为{written}。请核对比率和前面的数。',
      en: '{name} should be {least} % at least: {arithmetic}, the text says {written}.',
    },
    all: {
      'zh-CN': '前面写的是全部{claim}，{name}却是{written}。请核对哪一处正确。',
      en: 'All are said to be so ({claim}), but {name} is {written}.',
    },
    claim: { 'zh-CN': '“全部”在这里', en: 'What is said of all' },
    share: {
      'zh-CN': '占比与前面的数不符：{arithmetic}，文中为{written}。请核对占比和两个数。',
      en: 'The share does not fit: {arithmetic}, the text says {written}.',
    },
    plan: {
      'zh-CN':
        '完成计划、任务的比例与前面的数不符：{arithmetic}，文中为{written}。请核对这个比例和两个数。',
      en: 'How much of the plan was done does not fit: {arithmetic}, the text says {written}.',
    },
    unit: {
      'zh-CN':
        '“{part}”和“{whole}”的单位有一个可能写错了：单位相同，才算得出{written}。请核对这两个单位。',
      en: 'The unit of “{part}” or “{whole}” may be wrong: only with one unit do they come to {written}.',
    },
    growth: {
      'zh-CN':
        '人口自然增长率与前面的数不符：{arithmetic}，文中为{written}。请核对出生、死亡人数和比率，看“‰”有没有写成“%”。',
      en: 'The natural growth does not fit: {arithmetic}, the text says {written}. Check births, deaths and the rate, and ‰ against %.',
    },
    days: {
      'zh-CN': '一年最多{most}天，没有“{written}”。请核对天数。',
      en: 'No year has {written}; {most} days are the most.',
    },
    'day-rate': {
      'zh-CN':
        '优良率与天数不符：{part}，就是按一年{most}天算也有{least}%，文中为{written}。请核对天数和比率。',
      en: 'The rate does not fit the days: {part} of {most} are {least} % already, the text says {written}.',
    },
    'good-days': { 'zh-CN': '优良天数', en: 'The days' },
    births: { 'zh-CN': '出生人数', en: 'The births' },
    deaths: { 'zh-CN': '死亡人数', en: 'The deaths' },
    part: { 'zh-CN': '分子', en: 'The numerator' },
    whole: { 'zh-CN': '分母', en: 'The denominator' },
  },
  examples: {
    kind: 'passage',
    bad: [
      { text: '空气质量优良天数⟦381天⟧，优良率87.1%。县城优良天数318天，优良率⟦84.1%⟧。' },
      { text: '全年受理投诉52件，办结50件，办结率⟦98.5%⟧。' },
      { text: '排查发现问题259条，已整改240条，整改率⟦100%⟧。' },
      { text: '收到建议1113件，其中信息公开类58件，占比⟦5.4%⟧。' },
      { text: '年度重点任务28项，完成27项，完成率⟦100%⟧。' },
      { text: '226个村（社区）中，198个建成公共法律服务工作室，建成率⟦100%⟧。' },
      { text: '复议案件126件中，以调解方式结案61件，占近⟦九成⟧。' },
      { text: '全年排查纠纷273起，成功化解268起，化解率超⟦99%⟧。' },
      { text: '年末资产总额2874.6亿元，负债总额1682.5亿元，资产负债率⟦68.5%⟧。' },
      { text: '告知承诺办理1472件，占同类许可1906件的⟦87.2%⟧。' },
      { text: '建成示范社区17个，占全区社区总数（119个）的⟦两成⟧多。' },
      { text: '受理行政复议申请208件，审结180件，调解54件，占审结数的⟦五成⟧。' },
      {
        text: '清理文件1862件，继续有效1537件，修改118件，废止207件，分别占82.5%、⟦8.3%⟧和11.1%。',
      },
      { text: '新增减税37.4亿元，其中小规模纳税人12.6亿元，占⟦43.7%⟧。' },
      { text: '38个具体问题已完成整改34个，占⟦98.5%⟧。' },
      { text: '受理物业服务投诉340件，办结368件，办结率⟦98.2%⟧。' },
      { text: '承办政协提案52件，按期办复51件，办复率⟦95%⟧。' },
      { text: '抽查结果全部公示，公示率⟦97%⟧。' },
      { text: '赋权的85项中尚有21项未实际开展，占⟦36.2%⟧。' },
      {
        text: '新引进项目83个，其中亿元以上项目52个，占项目总数的⟦72.7%⟧；10亿元以上项目9个，占亿元以上项目的⟦11.5%⟧。',
      },
      { text: '135名职工参加考试，优秀率⟦92.6%⟧（优秀152人）。' },
      { text: '组织3127名工作人员参加网上学法考试，参考3096人，参考率⟦98.01%⟧。' },
      { text: '审议议题187个，其中涉法46个，均经合法性审查，占议题总数的⟦26.4%⟧。' },
      { text: '行政机关负责人出庭31件次，出庭率⟦98.9%⟧（应出庭32件次）。' },
      { text: '受理资格认定申请3018人次，认定2954人次，认定率⟦99.7%⟧。' },
      { text: '在职人员98人，持有执法证件的89人，占⟦98.0%⟧。' },
      { text: '有效监测365天，优良天数356天，优良率⟦95.7%⟧。' },
      { text: '22个问题已完成整改20个，完成率⟦95.5%⟧。' },
      { text: '11户县属企业中有4户亏损，亏损面⟦34.6%⟧。' },
      { text: '治理面积36.5平方公里，为年度任务⟦35平方米⟧的104.3%。' },
      {
        text: '审结108件，其中经调解、和解终止的74件，调解率⟦43.5%⟧。干部56名参加考试，优秀率⟦87.5%⟧（46人）。',
      },
      { text: '14个国控、省控断面水质优良比例⟦92.9%⟧，即优良断面12个。' },
      {
        text: '调解各类纠纷2604件，成功2653件，成功率⟦98.4%⟧。抽查任务532户，完成523户（其中关闭47户），完结率⟦100%⟧。',
      },
      { text: '干部1846名参加法律知识竞赛，参赛率⟦96.1%⟧（应参加1820人）。' },
      {
        text: '抽查市场主体1640户，发现问题133户，占⟦12.5%⟧。执法人员340人，法学专业背景59人，占⟦19.4%⟧。',
      },
      { text: '接收投诉4731件，其中受理3925件。责令改正12件。不予受理860件，占投诉量的⟦17.0%⟧。' },
      { text: '6名公职律师中专职从事法制工作的仅有2名，占⟦二分之一⟧。' },
      { text: '完成治理18.47万平方米，完成年度任务17万平方米的⟦106.8%⟧。' },
      { text: '新收32418件，审结31590件，其中调解9747件，占审结总数的⟦30.0%⟧。' },
      { text: '受理纠纷863件，化解851件。其中物业纠纷326件，占⟦38.7%⟧。' },
      { text: '完成投资38.46亿元，占年度计划36亿元的⟦126.8%⟧。' },
      {
        text: '年末常住人口34.18万人，出生人口2016人，死亡人口2874人，自然增长率为⟦-2.50%⟧。',
      },
      { text: '受理治安案件18630起，查处17214起，查处率⟦94.2%⟧。' },
      {
        text: '立刑事案件6842起，同比下降8.2%（2021年为7455起）；破案3216起，破案率⟦57%⟧。',
      },
      { text: '监督覆盖率⟦89.88%⟧（应监督单位14280户，已监督14120户）。' },
      { text: '应整改问题52个，完成整改49个，完成率⟦98.2%⟧。' },
      { text: '抽检食品2160批次，不合格41批次，合格率⟦99.1%⟧。' },
      { text: '行政应诉案件19件，已审结17件，胜诉16件、败诉1件，胜诉率⟦91.4%⟧。' },
      {
        text: '受理复议案件96件（含上年结转8件），审结91件。受理群众信访684件，办结671件，办结率⟦100%⟧。',
      },
      {
        text: '受理纠纷286件，其中婚姻家庭纠纷174件、邻里纠纷112件；调处成功279件，调处成功率⟦95.77%⟧。',
      },
      { text: '涉及总投资286.4亿元、环保投资9.02亿元，环保投资占总投资的⟦31.5%⟧。' },
      {
        text: '行政处罚案件412件，其中简易程序案件379件、普通程序案件33件，简易程序案件占⟦99.19%⟧。',
      },
      {
        text: '现场制止3126起，立案1452件。立案案件按类型分，水资源类412件，占28.4%；河道类563件，占⟦36.8%⟧；水土保持类386件，占26.6%；其他91件，占6.3%。',
      },
      {
        text: '发放问卷500份，收回有效问卷468份，有效回收率⟦96.3%⟧。编制264名，实有218人，缺编46人，缺编率⟦14.7%⟧。',
      },
      {
        text: '排查隐患24638处，整改24391处，整改率99.0%；其中重大事故隐患136处，整改132处，整改率⟦98.1%⟧，剩余4处均已落实责任。',
      },
      { text: '规划疏导点9个，提供摊位683个，入驻摊位641个，入驻率⟦99.3%⟧。' },
      { text: '为87家旅行社暂退保证金1468万元，占应缴总额的⟦98.9%⟧（应缴总额1652万元）。' },
      { text: '受理欠薪投诉94件，涉及金额8640万元，化解欠款7925万元，占投诉金额的⟦97.1%⟧。' },
      { text: '开展行政检查317次，比上年减少45次，其中联合抽查66次，占检查总数的⟦28.0%⟧。' },
      {
        text: '审结34件，其中维持19件、撤销5件、确认违法1件、驳回3件、终止6件，直接纠错率⟦14.7%⟧。',
      },
      { text: '评查处罚案卷120卷、许可案卷80卷，优秀案卷164卷，优秀率⟦80.2%⟧。' },
      { text: '城镇新增就业3.42人，完成年度目标任务⟦3.2万人⟧的106.9%。' },
    ],
    good: [
      {
        text: '发放问卷500份，收回有效问卷468份，回收率96.0%。',
        because: { 'zh-CN': '收回的不都有效。', en: 'Not all that came back are valid.' },
      },
      {
        text: '排查隐患24638处，整改24391处，整改率99.0%；督办重大隐患136处，未到期4处，整改132处，整改率100%。',
      },
      {
        text: '提供工位683个，入驻企业61个，入驻率93.9%。执法队编制60名；全局编制264名，缺编46人，缺编率17.4%。',
      },
      { text: '暂退保证金1468万元，占应缴总额的88.9%（上年应缴总额1752万元）。' },
      {
        text: '受理投诉94件，涉及金额8640万元；移送12件，涉案金额300万元；化解欠款200万元，占投诉金额的12.7%。',
        because: { 'zh-CN': '金额有两笔。', en: 'There are two amounts.' },
      },
      {
        text: '审结34件，其中维持19件、撤销5件、确认违法1件、驳回3件、终止6件，纠错率26.5%。',
        because: {
          'zh-CN': '终止的里面可能有自行纠正的。',
          en: 'Some of those that were ended may have been corrected.',
        },
      },
      { text: '评查处罚案卷120卷、许可案卷80卷，优秀案卷164卷，优秀率82.0%。' },
      {
        text: '受理治安案件18630起，查处17214起（含上年受理的580起），查处率89.3%。',
      },
      {
        text: '立刑事案件6842起，破案3216起（含积案320起），现案破案率42.3%。',
      },
      { text: '应监督单位14280户，已监督14120户，监督覆盖率98.9%，按期监督率100%。' },
      {
        text: '应参训人员312人，实际参训300人，另12人请假后补训，参训率100%。',
        because: {
          'zh-CN': '少的人数写明了去向。',
          en: 'What became of the others is told.',
        },
      },
      {
        text: '行政应诉案件19件，审结17件，胜诉14件、败诉1件、撤诉2件，胜诉率93.3%。',
        because: {
          'zh-CN': '撤诉的没有胜负。',
          en: 'What was withdrawn was neither won nor lost.',
        },
      },
      { text: '抽检食品2160批次，完成检验2100批次，不合格41批次，合格率98.05%。' },
      {
        text: '受理复议案件96件（含上年结转8件）。审结96件，受理88件，审结率100%。',
      },
      {
        text: '项目总投资286.4亿元，其中一期总投资80亿元、环保投资9.02亿元，环保投资占总投资的11.3%。',
        because: { 'zh-CN': '可能占的是一期的总投资。', en: 'Of the first stage, perhaps.' },
      },
      { text: '行政处罚案件412件，其中简易程序案件379件；全市简易程序案件占85%。' },
      {
        text: '立案1452件，涉企案件中，水资源类412件，占30.1%；河道类563件，占41.1%；其他395件，占28.8%。',
      },
      {
        text: '空气质量优良天数318天，优良率87.1%。1—11月优良天数310天，优良率92.8%。',
        because: {
          'zh-CN': '不是每一天都有有效数据，比率可以更高。',
          en: 'Not every day was measured: the rate may be higher.',
        },
      },
      {
        text: '干部49名参加学法考试，优秀率87.5%（56人）。审结100件，其中调解40件、和解终止10件，调解率50%。',
      },
      {
        text: '14个断面中省控5个，优良比例92.9%，即优良断面13个。抽查任务532户，完成523户（其余9户注销），完结率100%。',
      },
      {
        text: '检查企业1064户，发现问题133户，占全县企业的2.5%。发放宣传单1064份，发现问题133份，占17%。',
      },
      {
        text: '全局在编执法人员340人，市级机关法学专业背景59人，占29.4%。',
        because: {
          'zh-CN': '市级机关共有多少人，没有写。',
          en: 'How many the city has is not told.',
        },
      },
      {
        text: '市本级接收投诉4731件，县级接收投诉120件。责令改正12件。不予受理860件，占投诉量的17.0%。',
      },
      {
        text: '40名学员中专毕业20名，占二分之一。完成治理18万平方米，为年度任务17.3万平方米的104%。',
      },
      { text: '赋权的58项中尚有21项未实际开展，占36.2%。' },
      {
        text: '新引进项目83个，其中亿元以上项目52个，占项目总数的52.7%。',
        because: { 'zh-CN': '在建的全部项目可能更多。', en: 'There may be more projects in all.' },
      },
      { text: '135名职工参加考试，优秀率92.6%（优秀125人）。' },
      {
        text: '检查企业100家，其中30家存在隐患，占同类企业的12%。',
        because: { 'zh-CN': '占的是另一个总数。', en: 'It is a share of another whole.' },
      },
      { text: '全年受理投诉52件，办结50件，办结率96.1%。' },
      {
        text: '受理复议案件151件，审结135件，纠错29件，纠错率19.2%。',
        because: { 'zh-CN': '除以受理数，也是通行口径。', en: 'Of those accepted, as some count.' },
      },
      { text: '受理投诉52件，办结50件，按期办结率100%。' },
      {
        text: '上年结转信访事项12件。全年新收188件，办结150件，办结率75%。',
        because: {
          'zh-CN': '加上年结转的，正好是200件。',
          en: 'With those left from the year before they are 200.',
        },
      },
      { text: '上年结转信访事项12件（撤回2件），全年新收188件，办结150件，办结率75%。' },
      {
        text: '受理投诉52件，办结50件，撤回2件，办结率100%。',
        because: { 'zh-CN': '撤回的不在分母中。', en: 'What was withdrawn is not of the whole.' },
      },
      { text: '全县80所学校聘任法治副校长91名，配备率100%。' },
      {
        text: '年度重点任务28项，完成27项，其余1项按计划推进，完成率100%。',
        because: { 'zh-CN': '可能只算应当完成的。', en: 'Of those that were due, perhaps.' },
      },
      { text: '复议案件126件中，以调解方式结案61件，占近五成。' },
      { text: '全年排查纠纷273起，成功化解268起，化解率超98%。' },
      { text: '全年排查纠纷273起，成功化解268起，化解率近99%。' },
      { text: '全年排查纠纷273起，移送4起，成功化解268起，化解率超99%。' },
      {
        text: '8户企业资产总额2874.6亿元，负债总额1682.5亿元，平均资产负债率54.1%。',
        because: {
          'zh-CN': '各户比率的平均数不等于总数相除。',
          en: 'It is the mean of eight rates.',
        },
      },
      { text: '建成示范社区17个，占全区社区总数（119个）的一成多。' },
      { text: '审结案件115件，其中调解30件、撤诉25件，占审结数的47.8%。' },
      {
        text: '新增减税37.4亿元，其中小规模纳税人12.6亿元，占全市小规模纳税人的13.7%。',
        because: { 'zh-CN': '占的是全市的数。', en: 'It is a share of the whole city.' },
      },
      {
        text: '受理200件。审结100件，其中调解50件，占25%。',
        because: { 'zh-CN': '也可能占的是受理数。', en: 'Of those accepted, perhaps.' },
      },
      {
        text: '处理投诉300件，其中噪声类120件、油烟类80件，分别占同类投诉的30%、20%。',
        because: { 'zh-CN': '各占各的总数。', en: 'Each has a whole of its own.' },
      },
      { text: '行政机关负责人出庭31件次，出庭率96.9%（应出庭32件次）。' },
      {
        text: '在职人员98人，持有执法证件的89人，占全系统的12.6%。',
        because: { 'zh-CN': '占的是全系统的数。', en: 'It is a share of the whole system.' },
      },
      {
        text: '22个项目已完成20个，完成率95.5%。',
        because: { 'zh-CN': '项目的完成率可能按进度计算。', en: 'Progress may be weighed.' },
      },
      {
        text: '审议议题187个，其中涉法46个，均经合法性审查，占全县议题的6.4%。',
        because: { 'zh-CN': '占的是全县的数。', en: 'It is a share of the whole county.' },
      },
      { text: '行政机关负责人出庭31人次，出庭率98.9%（应出庭32件次）。' },
      { text: '治理面积36.5平方公里，为年度任务35平方公里的104.3%。' },
      { text: '治理面积3650公顷，为年度任务35平方公里的104.3%。' },
      { text: '累计完成36.5公里，其中今年12公里，为规划任务35公里的104.2%。' },
      {
        text: '年末常住人口34.18万人，出生人口2016人，死亡人口2874人，自然增长率为-2.08‰。',
        because: {
          'zh-CN': '出生、死亡可能是户籍人口的数。',
          en: 'Births and deaths may be those of the registered population.',
        },
      },
      {
        text: '受理物业服务投诉340件，当场办结268件，办结率98.2%。抽查结果应公示全部公示，公示率100%。',
      },
    ],
  },
  check({ draft, facts, catalogue }, report) {
    const write = (paragraph: number, { span }: Pick<Figure, 'span'>) =>
      draft.paragraphs[paragraph]!.text.slice(span.start, span.end)
    for (const wrong of [...wrongRates(facts, catalogue), ...wrongShares(facts, catalogue)]) {
      const { paragraph, name = '', figure, part, wholes, by, rest } = wrong
      const { moreParts = [], moreWholes = [] } = wrong
      const whole = wholes[0]!
      const meant = by === 'rate' || by === 'share' ? wholesMeant(part, wholes) : [whole]
      const exact = Number(((part.value / whole.value) * 100).toFixed(2))
      const [written, of, all] = [figure, part, whole].map(one => write(paragraph, one))
      const together = (figures: readonly Figure[]) => {
        const terms = figures.map(one => write(paragraph, one))
        return terms.length > 1 ? `（${terms.join('＋')}）` : terms[0]!
      }
      const parts = [part, ...moreParts]
      const sumOf = (figures: readonly Figure[]) =>
        figures.reduce((sum, { value }) => sum + value, 0)
      const ofPart = (one: Figure) =>
        rest ? `（${write(paragraph, one)}－${of}）` : together(parts)
      const shareOf = (one: Figure) => (rest ? one.value - part.value : sumOf(parts))
      report(
        by,
        { paragraph, span: figure.span },
        {
          values: {
            name,
            arithmetic: meant
              .map(one => {
                const whole = [one, ...moreWholes]
                const percent = (shareOf(one) / sumOf(whole)) * 100
                return `${ofPart(one)}÷${together(whole)}${quotient(percent)}%`
              })
              .join('，'),
            least: exact,
            written: written!,
            part: of!,
            whole: all!,
            rest: `${whole.value - part.value}${whole.unit}`,
          },
          related: [
            ...parts.map(one => ({
              messageId: 'part' as const,
              place: { paragraph, span: one.span },
            })),
            ...[...meant, ...moreWholes].map(one => ({
              messageId: 'whole' as const,
              place: { paragraph, span: one.span },
            })),
          ],
        },
      )
    }
    for (const share of facts.planShares) {
      const by = planFault(share)
      if (!by) continue
      const { paragraph, figure, part, plan } = share
      const [written, of, all] = [figure, part, plan].map(one => write(paragraph, one))
      const percent = (part.value / planInUnit(share).value) * 100
      report(
        by,
        { paragraph, span: by === 'unit' ? plan.span : figure.span },
        {
          values: {
            arithmetic: `${of}÷${all}${quotient(percent)}%`,
            written: written!,
            part: of!,
            whole: all!,
          },
          related: [
            { messageId: 'part', place: { paragraph, span: part.span } },
            { messageId: 'whole', place: { paragraph, span: plan.span } },
          ],
        },
      )
    }
    for (const dayRate of facts.dayRates) {
      const { paragraph, days, rate } = dayRate
      const fault = faultOfDays(dayRate)
      if (!fault) continue
      const part = write(paragraph, days)
      const place = { paragraph, span: days.span }
      if (fault === 'days') report('days', place, { values: { most: mostDays, written: part } })
      else
        report(
          'day-rate',
          { paragraph, span: rate!.span },
          {
            values: {
              part,
              most: mostDays,
              least: Number(((days.value / mostDays) * 100).toFixed(2)),
              written: write(paragraph, rate!),
            },
            related: [{ messageId: 'good-days', place }],
          },
        )
    }
    for (const growth of facts.naturalGrowths.filter(isOffGrowth)) {
      const { paragraph, rate, births, deaths } = growth
      const [written, born, died] = [rate, births, deaths].map(one => write(paragraph, one))
      const { growth: exact, of } = naturalGrowthOf(growth)
      const arithmetic = `（${born}－${died}）÷${write(paragraph, of)}${quotient(exact)}‰`
      report(
        'growth',
        { paragraph, span: rate.span },
        {
          values: { arithmetic, written: written! },
          related: [
            { messageId: 'births', place: { paragraph, span: births.span } },
            { messageId: 'deaths', place: { paragraph, span: deaths.span } },
          ],
        },
      )
    }
    for (const { paragraph, names, figure, counts, all, pending, compared } of facts.rates) {
      const { text: name } = names.at(-1)!
      if (!all || pending || compared || figure.value >= 100 || figure.approximation) continue
      if ((all.subject === '' && counts.length > 1) || !isClaimOf(name, all, catalogue)) continue
      report(
        'all',
        { paragraph, span: figure.span },
        {
          values: { name, written: write(paragraph, figure), claim: all.words },
          related: [{ messageId: 'claim', place: { paragraph, span: all.span } }],
        },
      )
    }
  },
})
