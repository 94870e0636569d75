import { defineRule, type Reporter, type RuleInput } from '@hegao/core'
import { contains, type Place } from '@hegao/document'
import { type At, inParagraph, type ResolvedDate } from '@hegao/facts'
import {
  comparedYears,
  cutoffsOfTheBase,
  expiredPlans,
  isOfPlan,
  overduePlans,
  says,
  saysPlan,
  shortcomingsOfLastYear,
  summariesOfLastYear,
  tablesOfLastYear,
  timesOfTheirBase,
  worksOfLastYear,
  writtenYear,
  wrongPlannedYears,
  yearsIn,
} from '@hegao/judgement'

/** 用去年的稿子改写，最容易漏改的就是年份。 */
export default defineRule({
  id: 'date/report-year',
  title: { 'zh-CN': '年份与报告年度不一致', en: 'Year does not fit the report year' },
  about: {
    'zh-CN':
      '标题、开头、各部分标题、数据起止时间、报送函说的应当是同一年；下一年度安排应当是报告年度的下一年。回顾往年、整改上年问题、规划期、学年、书名号和引号里的年份、“2023年以来”这样的说法不算。',
    en: 'Title, opening, section headings, data period and covering letter belong to one year; the plan to the year after. Retrospect, plan periods, school years, years in titles and quotations, and 以来 are right.',
  },
  severity: 'error',
  category: 'consistency',
  source: {
    level: '党内法规',
    name: '《法治政府建设与责任落实督察工作规定》',
    clause: '第二十五条',
    from: '2019-04-15',
    verified: 'text',
  },
  messages: {
    heading: {
      'zh-CN':
        '这是{year}年度的报告，这一部分的标题却写着{actual}年，应为{year}年。请核对是不是沿用了旧稿。',
      en: 'This is the report for {year}, but the heading says {actual}; it should be {year}.',
    },
    plan: {
      'zh-CN': '这是{year}年度的报告，下一年度应为{expected}年，标题却写着{actual}年。请核对年份。',
      en: 'This is the report for {year}; the plan should be for {expected}, the heading says {actual}.',
    },
    'plan-text': {
      'zh-CN':
        '这是{year}年度的报告，下一年度应为{expected}年，这里说的却是{actual}年将要做的事。请核对年份。',
      en: 'This is the report for {year}; what will be done belongs to {expected}, not {actual}.',
    },
    handover: {
      'zh-CN': '这是{year}年度的报告，引出下文的这句话却说的是{actual}年。请核对年份。',
      en: 'This is the report for {year}, but the sentence that introduces it speaks of {actual}.',
    },
    opening: {
      'zh-CN': '这是{year}年度的报告，开头却从{actual}年说起。请核对是不是沿用了旧稿。',
      en: 'This is the report for {year}, but it opens with {actual}.',
    },
    data: {
      'zh-CN': '这是{year}年度的报告，数据的起止时间却是{actual}年。请核对年份。',
      en: 'This is the report for {year}, but its figures are for {actual}.',
    },
    letter: {
      'zh-CN':
        '报送函说的是{actual}年度的报告，后面附的却是{year}年度的。请核对是函里的年份没有改，还是附错了报告。',
      en: 'The covering letter passes on the report for {actual}, but the one behind it is for {year}.',
    },
    'here-too': { 'zh-CN': '函里这一处也是', en: 'Here too' },
    compared: {
      'zh-CN': '这是{year}年度的报告，还不能与{actual}年比较。请核对年份。',
      en: 'This is the report for {year}; it cannot compare with {actual} yet.',
    },
    own: {
      'zh-CN':
        '这是{year}年度的报告，说的就是{year}年的数，这里又拿{actual}年来比，成了与自己比较，一般应为{before}年。请核对年份。',
      en: 'This is the report for {year}, and it compares with {actual} itself; {before} is probably meant.',
    },
    expired: {
      'zh-CN':
        '这是{year}年度的报告，下一年度（{expected}年）要制定的却是到{actual}年为止的方案、规划。请核对年份。',
      en: 'This is the report for {year}; a plan that ends in {actual} is not made in {expected}.',
    },
    overdue: {
      'zh-CN':
        '这是{year}年度的报告，还没有做完的事却计划在{actual}年的这个时候完成，那时已经过去了。请核对是不是{expected}年。',
      en: 'This is the report for {year}; what is left is planned for a time in {actual} that is over.',
    },
    work: {
      'zh-CN':
        '这是{year}年度的报告，这里说制定的却是{actual}年的要点、计划。请核对年份；确是上年就制定的，请写明时间。',
      en: 'This is the report for {year}; what was made in it is said to be for {actual}.',
    },
    cutoff: {
      'zh-CN':
        '这是{year}年度的报告，数字截至{actual}年末，却又与上年（{before}年）末比较，成了同一天的两个数。请核对是不是应为{year}年。',
      en: 'This is the report for {year}; a figure as of the end of {actual} is compared with the end of that year itself.',
    },
    base: {
      'zh-CN':
        '这是{year}年度的报告，这里说的是{actual}年的数，同比的基数却也是{actual}年的，成了与自己比较。请核对是不是应为{year}年。',
      en: 'This is the report for {year}; a figure of {actual} is compared with {actual} itself.',
    },
    table: {
      'zh-CN':
        '这是{year}年度的报告，上文说的也是{year}年，这里的表题却写着{actual}年。请核对表题的年份，或者核对是不是用了上年的表。',
      en: 'This is the report for {year}, and so says the text above, but the table is called one of {actual}.',
    },
    told: {
      'zh-CN':
        '这是{year}年度的报告，这里总说的却是{actual}年的数，还与上年作了比较。请核对是不是应为{year}年。',
      en: 'This is the report for {year}, but here {actual} is summed up and compared with the year before.',
    },
    wanting: {
      'zh-CN': '这是{year}年度的报告，总说成效和不足时写的却是{actual}年。请核对是不是沿用了旧稿。',
      en: 'This is the report for {year}, but what is said to be wanting is that of {actual}.',
    },
    notice: {
      'zh-CN':
        '这是{year}年度的报告，依据的却是报送{actual}年度报告的通知。请核对是不是沿用了上年的通知。',
      en: 'This is the report for {year}, but the notice it goes by asks for the one for {actual}.',
    },
    title: {
      'zh-CN': '标题写的是{year}年的年度报告，这里写的却是{actual}年。请核对年份。',
      en: 'The title says that this is the report for {year}, here it is the one for {actual}.',
    },
    'title-alone': {
      'zh-CN':
        '标题写的是{actual}年，正文开头和各处说的却都是{year}年。请核对是标题的年份写错了，还是正文沿用了旧稿。',
      en: 'The title says {actual}, but the text says {year} wherever it names its year. Either the title is wrong, or the text is an old one.',
    },
    year: { 'zh-CN': '报告年度出自这里', en: 'The report year is taken from here' },
    unknown: {
      'zh-CN': '标题、开头和各部分标题都没有写明年度，年份是否一致没有检查。',
      en: 'No report year was found, so years were not checked.',
    },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n2024年共检查317次，比上年减少45次。各类执法情况详见下表。\n\n表1　⟦2023年⟧行政执法情况统计表\n\n| 领域 | 检查次数 |\n|---|---|\n| 市场 | 200 |\n| 交通 | 117 |\n',
      },
      {
        text: '# 临澜县人力资源和社会保障局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n截至⟦2023年⟧12月末，参保146.83万人，同比增长1.3%（2023年末为144.92万人）。\n\n制定印发《临澜县人力资源和社会保障局⟦2023年⟧法治政府建设工作要点》。\n\n⟦2023年⟧，全县共立案查处案件108件，结案104件。与上年的126件相比，减少18件。\n',
      },
      {
        text: '# 临澜县文化旅游局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。⟦2023年⟧，办结案件128件，罚没款89.74万元，同比分别增长14.3%和10.3%（2023年办结112件、罚没款81.36万元）。\n\n二、存在的不足和原因\n\n⟦2023年⟧，我局法治政府建设虽取得一定成效，但还有差距，主要原因是编制少。\n\n三、2025年工作安排\n\n⟦2024年⟧，我局将着重从三个方面抓好落实。\n\n（一）开展自查，⟦2024年⟧6月底前完成全县二级以上医疗机构现场核查。\n',
      },
      {
        text: '# 临澜县市场监督管理局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n制定《⟦2023年⟧法治政府建设工作要点》，年底前全部完成。\n\n全年新登记企业1286户。截至⟦2023年⟧12月底，实有企业3125户，较上年末的2891户净增234户。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。未整改的25个问题已制定方案，于⟦2024年⟧3月31日前整改到位。\n\n二、2025年工作安排\n\n⟦2024年⟧计划开展普法活动72场，比2024年增加6场。\n',
      },
      {
        text: '# 临澜县2025年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2026年工作安排\n\n制定我县2021—⟦2025⟧年法治政府建设实施方案。\n',
      },
      {
        text: '# 临澜县应急管理局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n修订预案62部，剩余3部计划于⟦2024年⟧第一季度完成。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n2024年，规范执法。一审应诉案件146件，出庭率95.7%，比⟦2024年⟧提高3.4个百分点。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n2024年，规范执法。受理复议案件131件，比⟦2024年⟧的104件增加27件。事项由⟦2024年⟧的268项调整为274项，净增6项。处罚案件684件，同比减少10.0%（⟦2024年⟧为760件）。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n按照《关于报送⟦2023年⟧度法治政府建设情况报告的通知》要求，现将2024年度有关情况报告如下：\n\n一、主要举措和成效\n\n规范执法。\n',
      },
      {
        text: '# 临澜县2024年法治政府建设年度报告\n\n⟦2023年⟧，在县委的坚强领导下，县政府依法行政，被命名为示范县。\n\n一、主要举措和成效\n\n规范执法。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2025年工作安排\n\n（一）修订裁量基准，⟦2024年⟧9月底前印发。\n\n（二）编制实施⟦2024年⟧度执法计划。\n\n（三）学习宣传增值税法，⟦2024年⟧完成辅导不少于5000户次。\n',
      },
      {
        text: '# 临澜县人民政府2023年法治政府建设年度报告\n\n一、主要举措和成效\n\n2023年，县政府规范执法。\n\n二、2024年工作思路\n\n⟦2025年⟧，县政府将着力抓好重点任务。\n',
      },
      {
        text: '# 临澜县住房和城乡建设局2022年法治政府建设年度报告\n\n一、主要举措和成效\n\n2022年，我局规范执法。\n\n二、2023年工作计划\n\n⟦2022年⟧，我局将以学习贯彻党的二十大精神为主线，做好培训。\n',
      },
      {
        text: '临澜县司法局\n\n关于报送⟦2023⟧年度法治政府建设情况报告的函\n\n县委全面依法治县委员会办公室：\n\n现将《临澜县司法局2024年度法治政府建设情况报告》报上，请审阅。\n\n临澜县司法局\n\n2025年1月15日\n\n附件\n\n# 临澜县司法局2024年度法治政府建设情况报告\n\n我局依法行政。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n⟦2023年⟧，我局依法行政，现将2024年情况报告如下。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、⟦2023年⟧主要举措和成效\n\n规范执法。\n\n二、2025年工作安排\n\n加强培训。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、2024年主要举措和成效\n\n规范执法。\n\n二、⟦2024年⟧工作打算\n\n加强培训。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、下一年度工作打算\n\n⟦2024年⟧，我局将继续加强培训。\n',
      },
      {
        text: '# 临澜县司法局2023年法治政府建设年度报告\n\n一、主要举措和成效\n\n全程网办比例较⟦2024年⟧提高4.5个百分点。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n现将⟦2023年⟧法治政府建设情况报告如下：\n\n一、主要举措和成效\n\n规范执法。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n数据统计期限为⟦2023年⟧1月1日至12月31日，办理案件52件。\n',
      },
      {
        text: '# 澄桥街道2022年政府信息公开工作年度报告\n\n现公布澄桥街道⟦2021年⟧政府信息公开工作年度报告。\n',
      },
      {
        text: '临澜县司法局\n\n关于报送⟦2023⟧年度法治政府建设情况报告的函\n\n县委全面依法治县委员会办公室：\n\n现将我局2023年度法治政府建设情况报告报上，请审阅。\n\n临澜县司法局\n\n2025年1月15日\n\n附件\n\n# 临澜县司法局2024年度法治政府建设情况报告\n\n我局依法行政。\n',
      },
      {
        text: '# 临澜县司法局⟦2024⟧年法治政府建设年度报告\n\n现将2023年工作总结和2024年工作计划报告如下：\n\n一、2023年工作总体情况\n\n规范执法。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n现将⟦2023年⟧工作总结和2024年工作计划报告如下：\n\n一、工作总体情况\n\n规范执法。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n我局依法行政。\n\n一、⟦2023年⟧工作总体情况\n\n规范执法。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n我局依法行政。\n\n一、2024年主要举措和成效\n\n规范执法。\n\n二、⟦2023年⟧重点工作完成情况\n\n受理案件52件。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、下一步工作打算（⟦2024年⟧）\n\n加强培训。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、存在的不足、原因和⟦2024年⟧努力方向\n\n力量不足，原因是编制少。\n',
      },
    ],
    good: [
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n2024年共检查317次，2023年的检查情况详见下表。\n\n表1　2023年行政执法情况统计表\n\n| 领域 | 检查次数 |\n|---|---|\n| 市场 | 220 |\n| 交通 | 142 |\n',
        because: {
          'zh-CN': '上文写明了是上年的表。',
          en: 'The text says that it is the table of the year before.',
        },
      },
      {
        text: '# 临澜县人力资源和社会保障局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n截至2024年12月末，参保146.83万人，同比增长1.3%（2023年末为144.92万人）。2023年，参保144.92万人，同比增长0.8%（2022年末为143.77万人）。2022年以来持续扩面，2023年、2024年同比分别增长0.8%、1.3%（2023年为144.92万人）。\n\n2023年，全县共立案查处案件126件，比上年增加4件；2024年，共立案108件，同比下降14.3%（2023年为126件）。\n\n2023年，省督察组共反馈问题12个，比上年减少3个，已全部整改。\n',
        because: {
          'zh-CN': '两年的数都写明了年份；督察反馈的是上年的事。',
          en: 'Each figure has its year; an inspection of the year before is told of as such.',
        },
      },
      {
        text: '# 临澜县文化旅游局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、存在的不足和原因\n\n2023年，我局法治政府建设取得一定成效，但有3项指标靠后，2024年已经补齐；人员仍显不足，主要原因是编制少。\n\n三、2025年工作安排\n\n2024年，我局着重抓了三个方面；2025年，我局将着重抓好培训。\n',
      },
      {
        text: '# 临澜县市场监督管理局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n制定《2024年法治政府建设工作要点》，对照《2023年法治政府建设工作要点》补齐短板。2023年12月制定《2023年普法工作计划》，2024年制定《2025年普法工作计划》。\n\n截至2023年12月底，实有企业2891户，较上年末增加120户；截至2024年12月底，实有企业3125户，较上年末的2891户净增234户。\n',
        because: {
          'zh-CN': '对照上年的要点；两年的数都写明了截至哪一天。',
          en: 'Held against last year’s; the figures of two years, each with its day.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n上半年排查问题12个，未整改的2个已制定方案，于2024年6月30日前整改到位。\n\n2023年度督察反馈问题，未整改的3个已制定方案，于2024年3月31日前整改到位。\n\n未整改的5个已制定方案，于2025年3月31日前整改到位。\n\n二、2025年工作安排\n\n2024年计划开展普法活动72场，实际开展66场。2024年计划开展普法活动72场，2025年增加6场。2025年计划开展普法活动72场，比2024年增加6场。\n',
      },
      {
        text: '# 临澜县2025年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2026年工作安排\n\n制定我县2026—2030年法治政府建设实施方案，编制2021—2025年法治政府建设实施方案总结评估报告。\n',
      },
      {
        text: '# 临澜县应急管理局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n修订预案62部，剩余3部计划于2025年第一季度完成。\n\n截至2024年2月底，整改9处，其余3处计划于2024年6月完成。\n',
        because: {
          'zh-CN': '说的是当时的计划。',
          en: 'What was planned then.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n2024年，规范执法。出庭率95.7%，比2023年提高3.4个百分点，比2024年全省平均水平高1.2个百分点。受理131件，比2023年的104件增加27件。截至2025年2月，实有证件262个，较2024年增加12个。\n\n目前，全县共有执法人员320人，比2024年增加6人。\n\n2025年受理12件，比2024年减少3件。\n',
        because: {
          'zh-CN': '与别的范围比，写成时的数与报告年度比，都可以。',
          en: 'Another scope, or what holds when the report is written, may be compared with the report year.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n按照《关于报送2024年度法治政府建设情况报告的通知》要求，现将2024年度有关情况报告如下：\n\n一、主要举措和成效\n\n规范执法。\n\n二、2025年工作安排\n\n（一）2024年9月底前印发的裁量基准全部落实，2024年完成了不少于60场宣传，2025年再办20场。\n\n（二）对2024年9月底前已完成的项目回头看，总结2024年度执法计划的执行情况。\n',
        because: {
          'zh-CN': '安排里也可以说到已经做了的事。',
          en: 'A plan may speak of what was done before.',
        },
      },
      {
        text: '临澜县司法局\n\n关于报送2024年度法治政府建设情况报告的函\n\n县委全面依法治县委员会办公室：\n\n现将《临澜县司法局2024年度法治政府建设情况报告》报上，请审阅。\n\n临澜县司法局\n\n2025年1月15日\n\n附件\n\n# 临澜县司法局2024年度法治政府建设情况报告\n\n我局依法行政。\n',
        because: {
          'zh-CN': '函和报告说的是同一年。',
          en: 'The letter and the report are of one year.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2020年，我局被命名为示范单位。五年来，我局依法行政。现将2024年情况报告如下。\n',
        because: {
          'zh-CN': '开头回顾当年得到的荣誉。',
          en: 'It looks back at what was won in that year.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2023年，我局查找不足；2024年，我局依法行政。\n',
        because: { 'zh-CN': '接着说到了本年度。', en: 'It goes on with its own year.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2021年以来，我局落实《法治政府建设实施纲要（2021—2025年）》。\n\n一、2024年主要举措和成效\n\n比2023年多办12件。\n\n二、2025年工作安排\n\n加强培训。\n',
        because: {
          'zh-CN': '回顾、规划期、比较都可以说别的年份。',
          en: 'Retrospect, plan periods and comparisons name other years.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、存在的不足、原因及2025年打算\n\n力量不足，原因是编制少。2025年，加强培训。\n',
        because: {
          'zh-CN': '一个标题写两部分，下一年是打算的年份。',
          en: 'Two sections under one heading: the next year is that of the plan.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n现将2023年问题整改和2024年工作情况报告如下：\n\n一、主要举措和成效\n\n规范执法。上年（2023年1月1日至12月31日）办理案件52件，同期对比可见附表。\n',
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2023年、2024年两年累计培训执法人员1260人次。\n',
        because: {
          'zh-CN': '两年合起来说，其中有报告年度。',
          en: 'Two years together, the report year among them.',
        },
      },
      {
        text: '# 临澜县司法局法治政府建设年度报告\n\n我局依法行政。\n',
        because: { 'zh-CN': '没有写明年度，不下断语。', en: 'No year, no verdict.' },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n2023年12月，我局完成搬迁。现将2024年工作总结和2025年工作打算报告如下：\n\n一、2024年总体情况\n\n（一）2023年工作总体情况\n\n统计2023年1月1日至6月30日、2023年1月1日至2024年12月31日的数据。\n\n到2030年能耗比2025年下降10%。\n',
        because: {
          'zh-CN': '月份、不满一年和跨年的数据、目标，都可以说别的年份。',
          en: 'Months, other periods and targets may be of other years.',
        },
      },
      {
        text: '# 临澜县司法局2024年法治政府建设年度报告\n\n一、主要举措和成效\n\n规范执法。\n\n二、2024年存在的问题和2025年改进措施\n\n力量不足，原因是编制少。\n',
      },
    ],
  },
  check(input, report) {
    // What is no yearly report may still name its own year twice.
    if (input.draft.year) checkTitleAlone(input, report)
    if (input.profile.sections.length === 0) return checkTitleYear(input, report)
    if (!input.draft.year) return report.notChecked('unknown')
    checkLetter(input, report)
    checkHeadings(input, report)
    checkOtherHeadings(input, report)
    for (const date of wrongPlannedYears(input))
      speak('plan-text', date, input, report, date.ahead ? 'warning' : 'error')
    for (const date of expiredPlans(input)) speak('expired', date, input, report, 'warning')
    for (const date of overduePlans(input)) speak('overdue', date, input, report, 'warning')
    const opening = checkOpening(input, report)
    if (input.profile.yearly && input.draft.year.foundIn === 'title')
      checkLeftYears(input, report, opening)
    checkHandovers(input, report)
    checkDataPeriods(input, report)
    checkNotice(input, report)
    if (input.profile.yearly && input.draft.year.foundIn === 'title')
      for (const { date, kind } of comparedYears(input))
        speak(
          kind === 'own' ? 'own' : 'compared',
          date,
          input,
          report,
          kind === 'own' ? 'warning' : 'error',
        )
  },
})

/** Years of last year's report that were left in this one. */
function checkLeftYears(
  input: RuleInput,
  report: Reporter<'work' | 'cutoff' | 'base' | 'table' | 'told' | 'wanting' | 'year'>,
  opening: At<ResolvedDate> | undefined,
): void {
  for (const date of worksOfLastYear(input)) speak('work', date, input, report, 'warning')
  for (const date of cutoffsOfTheBase(input)) speak('cutoff', date, input, report, 'warning')
  for (const date of tablesOfLastYear(input)) speak('table', date, input, report, 'warning')
  for (const date of timesOfTheirBase(input))
    if (date !== opening) speak('base', date, input, report, 'warning')
  for (const date of summariesOfLastYear(input))
    if (date !== opening) speak('told', date, input, report, 'warning')
  for (const date of shortcomingsOfLastYear(input)) speak('wanting', date, input, report, 'warning')
}

function speak<Id extends string>(
  messageId: Id,
  date: At<ResolvedDate>,
  { draft }: RuleInput,
  report: Reporter<Id | 'year'>,
  severity: 'error' | 'warning' = 'error',
): void {
  const { value: year, place } = draft.year!
  const values = { year, expected: year + 1, before: year - 1, actual: writtenYear(date)! }
  const written = { paragraph: date.paragraph, span: date.year!.span }
  report(messageId, written, { values, severity, related: [{ messageId: 'year', place }] })
}

/** The title alone names another year: one finding, and what follows is held to the year of the text. */
function checkTitleAlone({ draft }: RuleInput, report: Reporter<'title-alone' | 'year'>): void {
  const { value: year, place, inTitle } = draft.year!
  if (!inTitle) return
  const values = { year, actual: inTitle.value }
  report('title-alone', inTitle.place, { values, related: [{ messageId: 'year', place }] })
}

/** 关于报送2024年度…报告的函 over a report for 2023. */
function checkLetter({ draft }: RuleInput, report: Reporter<'letter' | 'year' | 'here-too'>): void {
  const { value: year, foundIn, place } = draft.year!
  if (foundIn !== 'title') return
  const [first, ...others] = (draft.letterYears ?? []).filter(({ value }) => value !== year)
  if (!first) return
  report('letter', first.place, {
    values: { year, actual: first.value },
    related: [
      { messageId: 'year', place },
      ...others.map(other => ({ messageId: 'here-too' as const, place: other.place })),
    ],
  })
}

function checkHeadings(input: RuleInput, report: Reporter<'heading' | 'plan' | 'year'>): void {
  const { draft, sections } = input
  const { value: year } = draft.year!
  // A heading may be run into its paragraph, whose sentences are none.
  const isHeading = (place: Place) =>
    draft.sections.some(
      ({ heading }) => heading.paragraph === place.paragraph && contains(heading.span, place.span),
    )
  for (const { requirement, status, place } of sections) {
    if (!place || status === 'missing' || !isHeading(place)) continue
    const isPlan = requirement.id === 'plan'
    // 2024年工作总结和2025年工作安排 under one heading serves both.
    const dates = yearsIn(input, place)
    if (dates.some(date => writtenYear(date) === (isPlan ? year + 1 : year))) continue
    const isMerged = sections.some(
      other =>
        other.requirement.id !== requirement.id && other.place?.paragraph === place.paragraph,
    )
    const wrong = dates.find(date =>
      isPlan ? !isMerged || saysPlan(date, place, input) : !isOfPlan(date, place, isMerged, input),
    )
    if (wrong) speak(isPlan ? 'plan' : 'heading', wrong, input, report)
  }
}

/** Outermost headings that are none of the profile's sections: 一、2023年工作总体情况. */
function checkOtherHeadings(input: RuleInput, report: Reporter<'heading' | 'year'>): void {
  const { draft, sections, catalogue } = input
  const checked = sections.map(({ place }) => place?.paragraph)
  for (const { heading, depth } of draft.sections) {
    if (depth > 1 || heading.runIn || checked.includes(heading.paragraph)) continue
    if (!says(heading.title, catalogue.accountHeadings)) continue
    if (says(heading.title, [...catalogue.retrospectHeadings, ...catalogue.planHeadings])) continue
    const dates = yearsIn(input, heading)
    if (dates.some(date => writtenYear(date) === draft.year!.value)) continue
    if (dates[0]) speak('heading', dates[0], input, report)
  }
}

/** What a year in the past is remembered for. */
const wonWords = ['命名', '入选', '成为', '获评', '荣获', '列为', '确定为', '挂牌']

/** What the account of a year opens with. */
const ledWords = ['领导下', '为指导']

/** Returns the date that it tells of, so that nothing else is said of it. */
function checkOpening(
  input: RuleInput,
  report: Reporter<'opening' | 'year'>,
): At<ResolvedDate> | undefined {
  const { draft, facts } = input
  if (draft.year!.foundIn !== 'title') return undefined
  const opening = draft.paragraphs.find(
    ({ role, kind, ordinal }) => role === 'body' && kind === 'prose' && !ordinal,
  )
  const date = facts.dates.find(
    ({ paragraph, span }) => paragraph === opening?.index && span.start === 0,
  )
  const year = date && writtenYear(date)
  if (!date || year === undefined || date.since || date.month !== undefined || date.part)
    return undefined
  // 2020年我县被命名为示范县。五年来……: what was won in that year is told of it; with 在县委的领导下 it is the
  // account of the year all the same.
  const [sentence = ''] = opening!.text.split('。')
  if (says(sentence, wonWords) && !says(sentence, ledWords)) return undefined
  // 2024年，我局获评先进；2025年，我局再接再厉: it looks back and goes on with its own year. 2023年、2024年两年累计…… and
  // 2025年是收官之年，2024年是…… name it beside the other.
  const goesOn = inParagraph(facts.dates, opening!.index).some(
    other =>
      writtenYear(other) === draft.year!.value &&
      ['；', ';', '。', '，', '、'].includes(opening!.text.charAt(other.span.start - 1)),
  )
  if (year === draft.year!.value || goesOn) return undefined
  speak('opening', date, input, report, 'warning')
  return date
}

function checkHandovers(input: RuleInput, report: Reporter<'handover' | 'year'>): void {
  const { value: year } = input.draft.year!
  for (const handover of input.facts.handovers) {
    const { text } = input.draft.paragraphs[handover.paragraph]!
    const dates = yearsIn(input, handover)
    const own = dates.find(date => writtenYear(date) === year)
    // 2023年问题整改和2024年工作情况 is right; 2023年工作总结和2024年工作计划 was left over.
    const behind = own ? text.slice(own.span.end, handover.span.end) : ''
    if (own && !says(behind, input.catalogue.planHeadings)) continue
    const wrong = dates.find(date => ![year, year + 1].includes(writtenYear(date)!))
    const date = wrong ?? (own ? undefined : dates[0])
    if (date) speak('handover', date, input, report)
  }
}

/** 按照《关于报送2024年度法治政府建设情况报告的通知》 in the report for 2025. */
function checkNotice(input: RuleInput, report: Reporter<'notice' | 'year'>): void {
  const { facts, draft } = input
  for (const { title, span, citedFor, written, paragraph } of facts.citations.all) {
    const asks = title.name.includes('关于报送') && title.name.endsWith('报告的通知')
    if (!asks || citedFor !== 'basis' || written !== 'outer') continue
    const years = inParagraph(facts.dates, paragraph).filter(
      date => contains(span, date.span) && writtenYear(date) !== undefined,
    )
    const [date] = years
    if (years.length === 1 && writtenYear(date!) !== draft.year!.value)
      speak('notice', date!, input, report, 'warning')
  }
}

function checkDataPeriods(input: RuleInput, report: Reporter<'data' | 'year'>): void {
  const { value: year } = input.draft.year!
  for (const { from, to, ofData, paragraph } of input.facts.periods) {
    const first = writtenYear(from)
    const fromStart = from.month === 1 && (from.day ?? 1) === 1
    const wholeYear = fromStart && to.month === 12 && (to.day ?? 31) === 31
    const oneYear = (writtenYear(to) ?? first) === first
    if (ofData && wholeYear && oneYear && first !== undefined && first !== year) {
      speak('data', { ...from, paragraph }, input, report)
    }
  }
}

/** The title 澄桥街道2022年……年度报告, and behind it: 现公布澄桥街道2021年……年度报告. */
function checkTitleYear(input: RuleInput, report: Reporter<'title' | 'year'>): void {
  const { draft, facts } = input
  const { year, parts } = draft
  if (year?.foundIn !== 'title' || !parts.title?.text.endsWith('年度报告')) return
  for (const handover of facts.handovers) {
    const { text } = draft.paragraphs[handover.paragraph]!
    const words = text.slice(handover.span.start, handover.span.end)
    const dates = yearsIn(input, handover)
    const [first] = dates
    if (!first || !words.endsWith('年度报告')) continue
    if (dates.every(date => writtenYear(date) !== year.value)) speak('title', first, input, report)
  }
}
