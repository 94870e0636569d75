import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

/** Each clash of a report of the body, as its kind and its words, with the other side behind ~. */
const clashes = (body: string, text: string, title = '2024年法治政府建设年度报告') => {
  const draft = readDraft(`# ${body}${title}\n\n${text}\n`, 'md')
  const { names } = readFacts(draft, new Scanner())
  const words = ({
    paragraph,
    span,
  }: {
    paragraph: number
    span: { start: number; end: number }
  }) => draft.paragraphs[paragraph]!.text.slice(span.start, span.end)
  return names.seatClashes.map(
    one => `${one.kind} ${words(one)}${one.other ? `~${words(one.other)}` : ''}`,
  )
}

describe('what a seat does in another', () => {
  it.each([
    ['县长主持市政府常务会议。', ['act 县长主持市政府']],
    ['县长主持县政府常务会议。', []],
    ['县委听取依法治市工作汇报。', ['act 县委听取依法治市']],
    ['市委听取依法治县工作汇报。', []],
    ['州委听取依法治市工作汇报。', []],
    ['县委听取依法治县工作汇报。', []],
    ['办理省、市、市人大代表建议12件。', ['levels 省、市、市']],
  ])('%s', (text, expected) => {
    expect(clashes('砚溪县水利局', text)).toEqual(expected)
  })
})

describe('who gets a report', () => {
  const opening = '现将有关情况报告如下。'
  it.each([
    ['砚溪县水利局', '县委、县政府：', []],
    ['砚溪县水利局', '镇党委、镇政府：', ['addressee 镇党委']],
    ['砚溪县水利局', '旗委、旗政府：', ['addressee 旗委']],
    ['砚溪县水利局', '县政府、镇政府：', ['addressee 镇政府']],
    ['砚溪县水利局', '市委、市政府：', []],
    ['砚溪县水利局', '县委、市政府：', ['pair 市政府']],
    ['砚溪县水利局', '市委、县政府：', ['pair 市委']],
    ['砚溪县教育局', '县委、市政府：', ['pair 市政府']],
    // A government reports to its own party committee and to the government above it.
    ['砚溪县人民政府', '县委、市政府：', []],
    ['砚溪县人民政府', '市委、县政府：', ['pair 市委']],
    ['砚溪县人民政府', '县委、省政府：', []],
    ['砚溪县人民政府', '县委、市人大常委会：', ['pair 市人大常委会']],
    ['', '县委、市政府：', []],
    ['', '市委、县政府：', ['pair 市委']],
    ['', '县委、市人大常委会：', ['pair 县委']],
  ])('of %s: %s', (body, addressee, expected) => {
    expect(clashes(body, `${addressee}\n\n${opening}`)).toEqual(expected)
  })

  it.each([
    ['关于2024年法治政府建设情况的报告', 1],
    ['2024年法治政府建设年度报告（公开）', 1],
    ['2024年法治政府建设年度报告(征求意见稿)', 1],
    ['2024年法治政府建设工作总结', 1],
    ['2024年法治政府建设情况', 1],
    ['关于报送年度报告的通知', 0],
    ['关于2024年法治政府建设情况的通报', 0],
    ['关于法治政府建设年度报告（2024年）的批复', 0],
  ])('below it by a document that goes up: %s', (title, count) => {
    expect(clashes('砚溪县人民政府', `镇党委、镇政府：\n\n${opening}`, title)).toHaveLength(count)
  })

  it('below it whatever space stands behind the title', () => {
    const title = '2024年法治政府建设年度报告\u3000'
    const text = `镇党委、镇政府：\n\n${opening}`
    expect(clashes('砚溪县人民政府', text, title)).toEqual(['addressee 镇党委'])
  })

  it('is no clash in the text', () => {
    expect(clashes('砚溪县水利局', '镇党委、镇政府抓好落实。')).toEqual([])
  })
})

describe('a seat named twice', () => {
  it.each([
    ['在市委、市政府和市委的领导下，有序推进。', ['twice 市委~市委']],
    ['在市委、市政府和县委、县政府的领导下，有序推进。', []],
    ['在“市委、市政府和市委”的领导下，有序推进。', []],
    ['在市委、市人大和市政府的领导下，有序推进。', []],
    ['县委部署，县委、县政府落实。', []],
  ])('%s', (text, expected) => {
    expect(clashes('砚溪县人民政府', text)).toEqual(expected)
  })
})

describe('party and government of two levels', () => {
  it.each([
    '领导下，有序推进。',
    '的领导下，有序推进。',
    '坚强领导下，有序推进。',
    '的正确领导下，有序推进。',
    '工作部署，有序推进。',
    '关于工作要求，有序推进。',
    '中心工作，有序推进。',
  ])('…%s', after => {
    expect(clashes('砚溪县水利局', `在县委、市政府${after}`)).toEqual(['pair 市政府'])
  })

  it.each(['召开会议，研究部署。', '办公楼里，领导到会。', '指导下，有序推进。'])(
    'but not …%s',
    after => {
      expect(clashes('砚溪县水利局', `在县委、市政府${after}`)).toEqual([])
    },
  )

  it.each([
    // The higher party before the lower government may be two seats.
    ['在市委、县政府领导下，有序推进。', []],
    ['在市委、县政府领导下，有序推进。县委、县政府高度重视。', ['pair 市委~县委、县政府']],
    ['在市委、县政府领导下，有序推进。市委、市政府高度重视。', ['pair 县政府~市委、市政府']],
    ['在市委、县政府领导下，有序推进。镇党委、镇政府高度重视。', []],
    ['在市委、县政府、县政协领导下，有序推进。县委、县政府高度重视。', []],
    ['在市委、县政府领导下，有序推进。“县委、县政府”高度重视。', []],
    ['在市委、县政府和县委领导下，有序推进。', ['pair 市委']],
    ['召集市委、县政府和县委开会。', ['pair 市委']],
    ['召集县委、市委、县政府开会。', []],
    ['在县委、镇政府领导下，有序推进。', ['pair 镇政府']],
    ['在市委、镇政府领导下，有序推进。', ['pair 市委']],
    ['在旗委、市政府领导下，有序推进。', ['pair 旗委']],
    ['在市委、旗政府领导下，有序推进。', ['pair 市委']],
    ['在县委、县政府领导下，有序推进。', []],
    ['在县政府、市委领导下，有序推进。', []],
    ['在“县委、市政府”领导下，有序推进。', []],
  ])('%s', (text, expected) => {
    expect(clashes('砚溪县水利局', text)).toEqual(expected)
  })

  it('is not told where the own level is unknown', () => {
    expect(clashes('', '在县委、市政府领导下，有序推进。')).toEqual([])
  })
})

describe('who leads a government where its report opens', () => {
  it.each([
    ['在市委坚强领导下，有序推进。', ['place 市委']],
    ['2024年，在市委的正确领导下，有序推进。', ['place 市委']],
    ['在省委坚强领导下，有序推进。', []],
    ['在市政府领导下，有序推进。', []],
    ['有序推进。\n\n在市委坚强领导下，有序推进。', []],
  ])('%s', (text, expected) => {
    expect(clashes('云岭省人民政府', text)).toEqual(expected)
  })
})

describe('a township of another kind', () => {
  it.each([
    ['石桥镇人民政府', '乡党委召开会议4次。', ['place 乡党委']],
    ['石桥镇人民政府', '有序推进。乡党委召开会议4次。', ['place 乡党委']],
    ['石桥镇人民政府', '依法接受乡人大监督。', ['place 乡人大']],
    ['石桥镇人民政府', '会同派出所和乡政府巡查。', ['place 乡政府']],
    ['石桥镇人民政府', '指导县和乡政府巡查。', []],
    ['石桥镇人民政府', '镇党委召开会议4次。', []],
    ['石桥镇人民政府', '县委召开会议4次。', []],
    ['云岭乡人民政府', '镇党委召开会议4次。', ['place 镇党委']],
    ['云岭乡人民政府', '乡党委召开会议4次。', []],
    ['石桥镇人民政府', '与相邻的云岭乡党委共建。', []],
    ['石桥镇人民政府', '与云岭乡共建。乡党委派员参加。', []],
    ['石桥镇人民政府', '与云岭乡共建。\n\n乡党委派员参加。', ['place 乡党委']],
    ['石桥镇人民政府', '乡党委派员参加。与云岭乡共建。', ['place 乡党委']],
    ['石桥镇人民政府', '与云岭县共建。乡党委派员参加。', ['place 乡党委']],
    ['石桥镇人民政府', '乡党委、镇党委各派一人。', []],
    ['石桥镇人民政府', '乡党委、镇政府各派一人。', ['place 乡党委']],
    ['石桥镇人民政府', '乡政府（镇政府）各派一人。', []],
    ['石桥镇人民政府', '乡政府、街道各派一人。', []],
    ['石桥镇人民政府', '乡政府/街道各派一人。', []],
    ['石桥镇人民政府', '乡政府在街道巡查。', ['place 乡政府']],
    ['砚溪县水利局', '乡党委召开会议4次。', []],
  ])('in a report of %s: %s', (body, text, expected) => {
    expect(clashes(body, text)).toEqual(expected)
  })

  it.each([
    ['镇党委召开会议4次。', ['place 镇党委']],
    ['乡政府依法履职。', ['place 乡政府']],
    ['撤镇设街道前，镇党委召开会议4次。', []],
    ['改设街道，镇党委撤销。', []],
    ['改革前，镇党委召开会议4次。', []],
    ['前期，镇党委召开会议4次。', ['place 镇党委']],
    ['镇党委、街道党工委召开会议。', []],
  ])('in a street: %s', (text, expected) => {
    expect(clashes('望岫区人民政府石鼓街道办事处', text)).toEqual(expected)
  })
})

describe('who leads', () => {
  it.each([
    [
      '云汀市公安局',
      '2024年，云汀市公安局在县委、县政府和省公安厅的坚强领导下，依法行政。',
      ['place 县委'],
    ],
    ['云汀市公安局', '在市委、市政府和省公安厅的坚强领导下，依法行政。', []],
    ['云汀市公安局', '青溪县公安局在县委、县政府的坚强领导下，依法行政。', []],
    ['云汀市公安局', '驻村工作队在镇党委领导下，依法行政。', []],
    [
      '青溪县石桥镇人民政府',
      '2024年，石桥镇在区委、区政府的正确领导下，依法行政。',
      ['place 区委'],
    ],
    ['石桥镇人民政府', '在区委、区政府的正确领导下，依法行政。', []],
    ['青溪县石桥镇人民政府', '在县委、县政府的正确领导下，依法行政。', []],
  ])('in a report of %s: %s', (body, text, expected) => {
    expect(clashes(body, text)).toEqual(expected)
  })

  it('is the county that the report goes to', () => {
    const text = '县人民政府：\n\n2024年，石桥镇在区委、区政府的正确领导下，依法行政。'
    expect(clashes('石桥镇', text)).toEqual(['place 区委'])
  })
})

describe('the own work under the name of another level', () => {
  it.each([
    '列入市政府党组理论学习中心组学习计划。',
    '作为市政府党组理论学习中心组内容。',
    '市政府党组会议学法3次。',
    '有序推进、市政府常务会议专题听取法治政府建设工作汇报3次。',
    '有序推进，市政府常务会议会前学法12次。',
    '市政府常务会会前学法１０次。',
    '出台市政府规范性文件12件。',
    '制定市政府行政规范性文件3件。',
    '有序推进。市政府法律顾问参与重大合同审核120件。',
    '市政府法律顾问审核合同1件。',
    '市政府主要负责人听取专题汇报3次。',
    '有序推进，市政府主要负责人主持专题会12次。',
  ])('%s', text => {
    expect(clashes('砚溪县人民政府', text)).toEqual(['inner 市政府'])
    expect(clashes('砚溪县人民政府', text.replace('市', '旗'))).toEqual(['inner 旗政府'])
    expect(clashes('砚溪县人民政府', text.replace('市', '县'))).toEqual([])
    expect(clashes('砚溪县人民政府', text.replace('市', '镇'))).toEqual([])
    expect(clashes('砚溪县水利局', text)).toEqual([])
  })

  it.each([
    '学习市政府党组理论学习中心组做法。',
    '列入市政府党组学习计划，理论学习中心组学习。',
    '列入市政府机关党组理论学习中心组计划。',
    '市政府督促部门党组会议学法3次。',
    '列席市政府常务会议会前学法3次。',
    '市政府常务会议会前学法多次。',
    '市政府常务会议定期组织会前学法3次。',
    '落实市政府规范性文件12件。',
    '出台市政府重大行政决策和规范性文件12件。',
    '配合市政府法律顾问审核合同12件。',
    '市政府聘请的法律顾问审核合同12件。',
    '市政府法律顾问审核合同，有序推进，共12件。',
    '配合市政府主要负责人听取专题汇报3次。',
    '市政府主要负责人听取专题汇报，我县参加3次。',
    '市政府和县政府主要负责人听取专题汇报3次。',
    '市委主要负责人听取专题汇报3次。',
  ])('but not %s', text => {
    expect(clashes('砚溪县人民政府', text)).toEqual([])
  })
})

describe('a government that files its documents with itself', () => {
  const files = '出台县政府规范性文件8件，按规定'
  it.each([
    [`${files}向县政府和县人大常委会报备。`, ['itself 县政府']],
    [`${files}向县政府备案。`, ['itself 县政府']],
    [`${files}向县政府报送备案。`, ['itself 县政府']],
    [`${files}报县政府备案。`, ['itself 县政府']],
    [`${files}报送县政府备案。`, ['itself 县政府']],
    [`${files}呈报县政府备案。`, ['itself 县政府']],
    ['制定县政府及县政府办公室规范性文件7件，上报县政府备案。', ['itself 县政府']],
    ['制定县政府及办公室规范性文件7件，上报县政府备案。', ['itself 县政府']],
    [`${files}向市政府和县人大常委会报备。`, []],
    [`${files}向县人大常委会报备。`, []],
    [`${files}向县政府报告。`, []],
    [`${files}向社会公布，由县政府备案。`, []],
    [`${files}向县政府按季报备。`, []],
    [`${files}送县政府备案。`, []],
    [`${files}报送时抄送县政府备案。`, []],
    [`${files}报送县政府审定后备案。`, []],
    ['出台规范性文件8件，按规定向县政府报备。', []],
    ['县政府规范性文件8件、乡镇规范性文件3件，按规定向县政府报备。', []],
    ['县政府规范性文件8件、部门规范性文件3件，按规定向县政府报备。', []],
  ])('%s', (text, expected) => {
    expect(clashes('砚溪县人民政府', text)).toEqual(expected)
    expect(clashes('砚溪县水利局', text)).toEqual([])
  })
})

describe('a government before another congress', () => {
  it('is told with the congress', () => {
    expect(
      clashes(
        '',
        '——2025年1月8日在敖林旗第十八届人民代表大会第四次会议上\n\n各位代表：\n\n现在，我代表县人民政府向大会报告工作，请予审议。',
        '政府工作报告',
      ),
    ).toEqual(['congress 县人民政府~——2025年1月8日在敖林旗第十八届人民代表大会第四次会议上'])
  })
})
