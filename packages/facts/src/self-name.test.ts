import { readDraft } from '@hegao/document'
import { describe, expect, it } from 'vitest'
import { readFacts, Scanner } from './index.js'

const namesOf = (body: string, text: string) => {
  const draft = readDraft(`# ${body}2024年法治政府建设年度报告\n\n${text}\n`, 'md')
  const { names } = readFacts(draft, new Scanner())
  const words = ({
    paragraph,
    span,
  }: {
    paragraph: number
    span: { start: number; end: number }
  }) => draft.paragraphs[paragraph]!.text.slice(span.start, span.end)
  return { names, words }
}
/** Each name behind the title, as what it stands, with ! for one that the area may have had before. */
const selves = (body: string, text: string) => {
  const { names, words } = namesOf(body, text)
  return names.selfNames
    .filter(({ paragraph }) => paragraph > 0)
    .map(one => {
      expect(words(one)).toBe(one.name)
      return `${one.as} ${one.name}${one.former ? '!' : ''}`
    })
}

describe('the own body by its name', () => {
  it('in the title', () => {
    expect(namesOf('砚溪县教育局', '有序推进。').names.selfNames).toMatchObject([
      { as: 'part', name: '砚溪县教育局', word: '县', around: expect.stringContaining('2024年') },
    ])
  })

  it.each([
    ['砚溪县教育局', '全县有序推进，砚溪县教育局组织考试。', ['text 砚溪县教育局']],
    ['砚溪县教育局', '服务砚溪县发展。', ['area 砚溪县']],
    ['砚溪县教育局', '服务砚溪市发展。', ['area 砚溪市']],
    ['砚溪县教育局', '服务砚溪州发展。', ['area 砚溪州']],
    ['砚溪县教育局', '服务砚溪镇发展。', []],
    ['砚溪县教育局', '服务临澜县发展。', []],
    ['砚溪县教育局', '配合砚溪县政府督查。', ['area 砚溪县']],
    ['砚溪县教育局', '配合砚溪县政协视察。', []],
    ['砚溪县教育局', '提升砚溪县域治理水平。', []],
    ['砚溪县教育局', '服务砚溪县（区）发展。', []],
    ['望岫区司法局', '望岫县司法局组织考试。', ['text 望岫县司法局!']],
    ['望岫区司法局', '望岫旗司法局组织考试。', ['text 望岫旗司法局']],
    ['云岭镇人民政府', '云岭乡人民政府组织考试。', ['text 云岭乡人民政府!']],
    ['砚溪县教育局', '砚溪区教育局组织考试。', ['text 砚溪区教育局']],
    ['新城区教育局', '完善新城市功能。', []],
    ['新城区教育局', '服务新城区发展。', []],
    ['望溪区教育局', '完善望溪市功能。', ['area 望溪市!']],
    ['通县教育局', '通县教育局组织考试。', []],
  ])('of %s: %s', (body, text, expected) => {
    expect(selves(body, `2024年，有序推进。\n\n${text}`)).toEqual(expected)
  })

  it('is another body where it gets the report', () => {
    expect(
      selves(
        '云汀县教育局',
        '云汀市教育局：\n\n2024年，有序推进。\n\n云汀县教育局\n\n2025年1月10日\n\n抄送：云汀市司法局，云汀市教育局。',
      ),
    ).toEqual(['part 云汀县教育局'])
  })
})

describe('the own body by its level alone', () => {
  it.each([
    '县教育局坚持以习近平法治思想为指导。',
    '县教育局以法治建设为抓手。',
    '2024年，县教育局坚持依法行政。',
    '2024年县教育局深入推进依法行政。',
    '2024年,县教育局深入推进依法行政。',
    '今年以来,县教育局深入推进依法行政。',
    '一年来,县教育局深入推进依法行政。',
    '一年来县教育局深入推进依法行政。',
    '2024年度，县教育局全面推进依法行政。',
    '2024年以来，县教育局严格依法行政。',
    '２０２４年度以来，县教育局严格依法行政。',
    '今年以来，县教育局认真履职。',
    '今年以来县教育局认真履职。',
    '一年来，县教育局认真履职。',
    '2024年，县教育局在县委领导下有序推进。',
    '2024年，县教育局在中共县委领导下有序推进。',
  ])('at the opening: %s', text => {
    expect(selves('砚溪县教育局', text)).toEqual(['subject 县教育局'])
    expect(selves('砚溪县教育局', text.replace('县教', '市教'))).toEqual(['subject 市教育局'])
    expect(selves('砚溪县教育局', `2024年，有序推进。\n\n${text}`)).toEqual([])
  })

  it.each([
    '去年，县教育局坚持依法行政。',
    '截至2024年，县教育局坚持依法行政。',
    '2024年，在县教育局坚持下有序推进。',
    '有序推进。2024年，县教育局坚持依法行政。',
    '“县教育局坚持依法行政”。',
    '2024年，县教育局召开会议。',
    '2024年，县教育局在各乡镇和县委推进。',
    '2024年，县教育局机关坚持依法行政。',
    '2024年，县司法局坚持依法行政。',
    '2024年，县坚持依法行政。',
  ])('but not %s', text => {
    expect(selves('砚溪县教育局', text)).toEqual([])
  })

  it.each([
    '县教育局获评先进单位。',
    '县教育局被评为先进单位。',
    '县教育局局长认真履行推进法治建设第一责任人职责。',
    '县教育局党组书记、局长切实履行推进法治建设第一责任人职责。',
    '县教育局党组书记局长落实第一责任人职责。',
  ])('anywhere: %s', text => {
    expect(selves('砚溪县教育局', `2024年，有序推进。\n\n${text}`)).toEqual(['subject 县教育局'])
  })

  it.each([
    '和县教育局获评先进单位。',
    '县教育局推荐的学校获评先进单位。',
    '县教育局局长参加第一责任人培训。',
    '县教育局局长认真履行职责；第一责任人职责压实。',
  ])('but not anywhere: %s', text => {
    expect(selves('砚溪县教育局', `2024年，有序推进。\n\n${text}`)).toEqual([])
  })
})

describe('the name that signs', () => {
  const parts = (body: string, signature: string) =>
    namesOf(body, `2024年，有序推进。\n\n${signature}\n\n2025年1月10日`).names.partNames.map(
      ({ by, name, organ }) => `${by} ${name} ${organ}`,
    )
  it.each([
    ['临澜市教育局', '临澜县教育局', ['level 临澜县教育局 教育局']],
    ['临澜市教育局', '临澜市教育局', []],
    ['临澜市教育局', '临澜市 教育局（盖章）', []],
    ['临澜市教育局', '临澜市教育局（单位公章）', []],
    ['临澜市教育局', '临澜县　教育局（公章）', ['level 临澜县教育局 教育局']],
    ['云汀市望溪区教育局', '云汀州望溪县教育局', ['level 云汀州望溪县教育局 教育局']],
    ['临澜市教育局', '临兰市教育局', ['place 临兰市教育局 教育局']],
    ['临澜市教育局', '凌兰市教育局', []],
    ['临澜市教育局', '临兰县教育局', []],
    ['临澜市教育局', '临澜都教育局', []],
    ['临澜市教育局', '临澜市教有局', ['organ 临澜市教有局 教有局']],
    ['临澜市水利局', '临澜市水务局', ['organ 临澜市水务局 水务局']],
    ['临澜市交通运输管理局', '临澜市交通运输局', ['organ 临澜市交通运输局 交通运输局']],
    ['临澜市教育局', '教育局', []],
    // A title may have the area alone.
    ['江澜省', '江岚省人民政府', ['place 江岚省人民政府 人民政府']],
    ['石桥乡', '石桥镇人民政府', ['level 石桥镇人民政府 人民政府']],
    ['青石街道', '青市街道办事处', ['place 青市街道办事处 办事处']],
    ['江澜省', '江澜省人民政府', []],
    ['江澜省', '江澜省司法厅', ['organ 江澜省司法厅 司法厅']],
    ['石桥乡', '石桥乡人民政府办公室', []],
    ['国家税务总局丰洲县税务局', '国家税务总局丰州县税务局', ['place 丰州县税务局 税务局']],
    ['国家税务总局丰洲县税务局', '丰洲县税务局', []],
    ['丰洲县税务局', '国家税务总局丰洲县税务局', []],
    ['云汀市望溪区人民政府', '望溪区司法局', ['organ 望溪区司法局 司法局']],
    ['云汀市望溪区人民政府', '望溪区人民政府', []],
    ['云汀市望溪区人民政府', '望汐区人民政府', ['place 望汐区人民政府 人民政府']],
    ['石桥镇', '安渠县石桥乡人民政府', ['level 安渠县石桥乡人民政府 人民政府']],
    ['石桥镇', '安渠县石桥镇人民政府', []],
    ['青溪县人民政府', '青溪县人民政府办公室', ['organ 青溪县人民政府办公室 人民政府办公室']],
    [
      '青溪县住房和城乡建设局',
      '青溪县住房和城市建设局',
      ['organ 青溪县住房和城市建设局 住房和城市建设局'],
    ],
  ])('%s: %s', (body, signature, expected) => {
    expect(parts(body, signature)).toEqual(expected)
  })

  it('stands over the document as well', () => {
    const draft = readDraft(
      '临澜县教育局文件\n\n# 临澜市教育局2024年法治政府建设年度报告\n\n2024年，有序推进。\n',
      'md',
    )
    expect(readFacts(draft, new Scanner()).names.partNames.map(({ name }) => name)).toEqual([
      '临澜县教育局',
    ])
  })

  it('may have the word for a document in it', () => {
    const draft = readDraft(
      '临澜县文件交换中心文件\n\n# 临澜县文件交换中心2024年法治政府建设年度报告\n\n2024年，有序推进。\n',
      'md',
    )
    expect(draft.parts.letterhead?.text).toBe('临澜县文件交换中心文件')
    expect(readFacts(draft, new Scanner()).names.partNames).toEqual([])
  })
})

describe('the place of the signature', () => {
  const signed = (body: string, signature: string) =>
    namesOf(body, `有序推进。\n\n${signature}\n\n2025年1月10日`).names.partNames.map(
      ({ by, name }) => `${by} ${name}`,
    )

  it.each([
    ['永宁区春溪街道办事处', '永宁区人民政府望江楼街道办事处'],
    ['永宁区青石镇人民政府', '望江镇人民政府'],
    ['秀岩县农业农村局', '秀岩苗族自治县农业农村局'],
    ['云汀市砚溪县教育局', '临澜县教育局'],
    ['清源高新技术产业开发区管委会', '云泽高新区管委会'],
  ])('%s is not %s', (body, signature) => {
    expect(signed(body, signature)).toEqual([`area ${signature}`])
  })

  it.each([
    ['永宁区春溪街道办事处', '云汀市永宁区人民政府春溪街道办事处'],
    ['永宁区青石镇人民政府', '青石镇人民政府'],
    ['砚溪县教育局', '云汀市砚溪县教育局'],
    ['砚溪县教育局', '砚溪县人民政府办公室'],
    ['砚溪县青石镇人民政府', '砚溪县望江镇党委'],
    ['清源高新技术产业开发区管委会', '清源高新区管委会'],
    ['清源经济技术开发区管理委员会', '清源经开区管理委员会'],
    ['砚溪县清源高新区管委会', '清源高新技术产业开发区管委会'],
    ['白鹿林区人民政府', '白鹿林区人民政府'],
  ])('%s may be signed %s', (body, signature) => {
    expect(signed(body, signature).filter(one => one.startsWith('area'))).toEqual([])
  })
})
