import { type Details, defineRule } from '@hegao/core'
import { slice, wordsAt } from '@hegao/document'
import { misuseOf } from '@hegao/judgement'

/** 县里的报告写成“全市”，多半是上级文稿或外地文稿没有改净。 */
export default defineRule({
  id: 'name/body-level',
  title: { 'zh-CN': '机关层级用错', en: 'Wrong level of the own body' },
  about: {
    'zh-CN':
      '机构名称自身、范围自身、说本机关工作时用的层级、“县委”“市政府”这样只以层级相称的机关，都应当与本机关的层级对得上。引述上级的、逐级并举的，不算；不知道本机关层级的，只看写在一处的是否自相矛盾。',
    en: 'A name that disagrees with itself (县委…依法治市), the wrong level word for what the body itself does (全市 in a county), or a seat of another level. Superiors quoted and lists of several levels are right; where the own level is unknown, only what contradicts itself is told.',
  },
  details: {
    'zh-CN': [
      '机构名称自身：县委只有“全面依法治县委员会”。范围自身：全县之下没有县（市、区）。',
      '说本机关工作时用的层级：县里的部门“推进全市……”，市里的统计写成“全县现有……”，是把范围写错了。',
      '只以层级相称的机关：报告不报给下级；并称的党委和政府是同一级；“县长主持”的是县政府的会议；镇里没有“乡党委”，街道没有“镇党委”；旗人民代表大会上报告工作的是旗政府；县政府统计的是本级政府的常务会议。',
      '不算的：引述上级的部署、会议、评比、排名，上级机关自己的事，句中另外提到上级的，逐级并举的（市委、市政府和县委、县政府），引号和书名号里的。',
      '县级市的“全市”、自治区和开发区的“全区”、自治州的“全州”、盟的“全盟”都对。',
    ],
    en: [
      'A name by itself: the 县委 has a committee 全面依法治县. A scope by itself: there are no counties below 全县.',
      'What the body itself does has its own level: 推进全市 in a department of a county is the wrong scope.',
      'Seats: no report goes downwards, party and government are named in pairs of one level, a 县长 chairs the 县政府, a 镇 has no 乡党委.',
      'Left alone: superiors quoted, their own acts, meetings, rankings and awards, lists of several levels, and what stands in quotes.',
      '全市 of a county-level city, 全区 of an autonomous region or a zone, 全州 and 全盟 are right.',
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
    committee: {
      'zh-CN':
        '“{seat}委”与“依法治{governs}”层级不一致：{seat}的这一机构应当称“依法治{seat}”。请核对是哪一级的机构。',
      en: '{seat}委 and 依法治{governs} are of two levels; the body of a {seat} is called 依法治{seat}.',
    },
    seat: {
      'zh-CN': '本机关属于{area}，“{seat}委”不是本级也不是上级。请核对是不是沿用了别处的文稿。',
      en: 'The issuing body belongs to {area}; {seat}委 is neither its own level nor a superior.',
    },
    whole: {
      'zh-CN':
        '本机关属于{area}，这里说的是本机关的工作，范围却写成“{written}”，应为“全{word}”。请核对。',
      en: 'The issuing body belongs to {area}, and this is its own work; “{written}” should be 全{word}.',
    },
    holds: {
      'zh-CN': '“{written}”之下没有“{members}”。请核对是哪一级的范围。',
      en: '{written} has no {members} below it.',
    },
    self: {
      'zh-CN': '本机关属于{area}，自称却写成“{written}”。请核对是不是沿用了别处的文稿。',
      en: 'The issuing body belongs to {area} and calls itself “{written}”.',
    },
    act: {
      'zh-CN': '“{words}”前后不是同一级。请核对是哪一级的机关。',
      en: '“{words}” names two levels for one seat.',
    },
    addressee: {
      'zh-CN':
        '本机关属于{area}，主送机关里却有“{written}”，报告不报给下级或者别处的机关。请核对。',
      en: 'The issuing body belongs to {area}; it does not report to {written}.',
    },
    pair: {
      'zh-CN': '“{words}”里并称的党委和政府不是同一级。请核对“{written}”。',
      en: 'In “{words}” party and government are of two levels; check {written}.',
    },
    twice: {
      'zh-CN': '“{words}”里“{written}”写了两遍，其中一处应是另一级。请核对。',
      en: '“{words}” names {written} twice; one of the two should be of another level.',
    },
    place: {
      'zh-CN': '本机关属于{area}，这里却写着“{written}”。请核对是不是沿用了别处的文稿。',
      en: 'The issuing body belongs to {area}; there is no {written} in it.',
    },
    inner: {
      'zh-CN': '本机关是{own}，这里说的是本机关的工作，却写成“{written}”。请核对。',
      en: 'The issuing body is {own}; its own work is said to be that of {written}.',
    },
    head: {
      'zh-CN': '本机关属于{area}，这里说的是本机关的工作，却写成“{written}”。请核对。',
      en: 'The issuing body belongs to {area}; its own work is said to be that of a {written}.',
    },
    levels: {
      'zh-CN': '“{words}”里同一级写了两遍，其中一处应是另一级。请核对。',
      en: '“{words}” names one level twice.',
    },
    itself: {
      'zh-CN': '本机关是{own}，这里说向“{written}”报备，是报给了自己。请核对。',
      en: 'The issuing body is {own}; it does not file its documents with itself.',
    },
    congress: {
      'zh-CN': '这里代表“{written}”报告工作，题注写的却是另一级的人民代表大会。请核对。',
      en: '“{written}” reports here to the congress of another level.',
    },
    own: { 'zh-CN': '本机关出自这里', en: 'The issuing body is taken from here' },
    other: { 'zh-CN': '另一处的写法', en: 'As it is written elsewhere' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '# 望岫区民政局2024年法治政府建设年度报告\n\n主动接受⟦县人大⟧、县政协监督。办理⟦县人大⟧代表建议9件、政协委员提案14件。\n',
      },
      {
        text: '# 云汀市望岫区石鼓街道办事处2024年法治政府建设年度报告\n\n一年来，石鼓街道在⟦县委⟧、县政府的坚强领导和县司法局的具体指导下，依法行政。\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n在⟦县委全面依法治市委员会⟧领导下，各项工作有序推进。\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n我局全面推进⟦全市⟧教育系统法治建设。\n',
      },
      { text: '# 望岫区司法局2024年法治政府建设年度报告\n\n完善⟦全县⟧公共法律服务网络。\n' },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n县委、⟦市政府⟧：\n\n现将有关情况报告如下。\n',
      },
      {
        text: '# 石桥镇人民政府2024年法治政府建设年度报告\n\n⟦乡党委⟧把法治建设列入年度要点，⟦镇长主持乡政府⟧会议4次。\n',
      },
      {
        text: '# 砚溪县人民政府2024年法治政府建设年度报告\n\n在市委、市政府和⟦市委⟧的领导下，各项工作有序推进。\n',
      },
      {
        text: '# 望岫区司法局2024年法治政府建设年度报告\n\n按照⟦县委全面依法治县委员会⟧要求，压实普法责任。\n',
      },
      { text: '# 望岫区司法局2024年法治政府建设年度报告\n\n一年来，⟦我县⟧法治建设稳步推进。\n' },
      {
        text: '# 云汀市望岫区司法局2024年法治政府建设年度报告\n\n⟦县委⟧、县政府：\n\n现将有关情况报告如下。\n',
      },
      {
        text: '# 砚溪县司法局2024年法治政府建设年度报告\n\n⟦全县⟧6个县（市、区）均已建成执法平台。\n',
      },
      {
        text: '# 霁原县人民政府2024年法治政府建设年度报告\n\n⟦市政府⟧常务会议会前学法9次，办理⟦省、市、市⟧人大代表建议61件。\n',
      },
      {
        text: '# 霁原县人民政府2024年法治政府建设年度报告\n\n出台县政府规范性文件8件，按规定向⟦县政府⟧和县人大常委会报备。\n',
      },
      {
        text: '# 霁原县人民政府2024年法治政府建设年度报告\n\n制定县政府及县政府办公室规范性文件7件，全部按时报送⟦县政府⟧备案。\n',
      },
      {
        text: '# 望岫区人民政府石鼓街道办事处2024年法治政府建设年度报告\n\n⟦镇党委⟧书记、镇长切实履行第一责任人职责。\n',
      },
      {
        text: '# 政府工作报告\n\n——2025年1月8日在敖林旗第十八届人民代表大会第四次会议上\n\n各位代表：\n\n现在，我代表⟦县人民政府⟧向大会报告工作，请予审议。\n',
      },
      {
        text: '# 石桥镇人民政府2024年法治政府建设年度报告\n\n县委、县政府：\n\n在⟦市委⟧、县政府的坚强领导下，各项工作有序推进。\n',
      },
      {
        text: '# 云汀市司法局2024年法治政府建设年度报告\n\n⟦县委全面依法治县委员会办公室⟧：\n\n我局承担⟦县委全面依法治县委员会办公室⟧日常工作。\n',
      },
      {
        text: '# 敖林旗人民政府2024年法治政府建设年度报告\n\n⟦县政府⟧党组会议、常务会议研究法治议题17项。\n',
      },
      {
        text: '# 云汀市审计局2024年法治政府建设年度报告\n\n2024年7月，⟦受县政府委托，向市人大常委会⟧报告审计情况。\n',
      },
      {
        text: '# 澜江省人民政府2024年法治政府建设年度报告\n\n2024年，在⟦市委⟧领导下，扎实推进法治政府建设。\n',
      },
      {
        text: '# 霁原县人民政府2024年法治政府建设年度报告\n\n县政府常务会议研究法治议题9项。⟦区长⟧带头出庭应诉1次。\n',
      },
      {
        text: '# 望岫区教育局2024年法治政府建设年度报告\n\n2024年，望岫区教育局在⟦县委⟧、县政府和市教育局的领导下，全面推进依法治教。\n',
      },
      {
        text: '# 云汀市教育局2024年法治政府建设年度报告\n\n⟦县长带头落实有关规定，主持召开局党组⟧会议8次。\n',
      },
    ],
    good: [
      {
        text: '# 望岫区民政局2024年法治政府建设年度报告\n\n主动接受区人大、区政协监督，办理区人大代表建议9件、市人大代表建议2件。青溪县民政局接受县人大监督，学习其接受县人大监督的做法；协助办理县人大代表建议1件。主动接受市人大、市政协监督。\n',
        because: {
          'zh-CN': '本级的、上级的，和外县自己的。',
          en: 'Those of the own level and above, and what the other county does itself.',
        },
      },
      {
        text: '# 望岫区教育局2024年法治政府建设年度报告\n\n2024年，在区委、区政府和市教育局的领导下，有序推进。青溪县教育局在县委、县政府领导下与我局结对。\n',
        because: { 'zh-CN': '结对的是外县。', en: 'The county is the other side.' },
      },
      {
        text: '# 霁原县人民政府2024年法治政府建设年度报告\n\n县长带头出庭应诉1次。片区长带头走访，县长、区长带头宣讲。赴望岫区考察，区长主持座谈。\n',
        because: {
          'zh-CN': '片区长；并举的；别处的区长。',
          en: 'Another post, a list, the head of another place.',
        },
      },
      {
        text: '# 霁原县人民政府2024年法治政府建设年度报告\n\n在市委领导下，扎实推进法治政府建设。县政府常务会议研究法治议题17项，市政府常务会议研究我县议题2项。受县政府委托，向县人大常委会报告审计情况。\n',
      },
      {
        text: '# 云汀市司法局2024年法治政府建设年度报告\n\n市委全面依法治市委员会办公室：\n\n我局承担市委全面依法治市委员会办公室日常工作，指导县委全面依法治县委员会办公室工作。\n',
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n认真落实市委全面依法治市委员会部署，法治建设考核位居全市第一。\n',
        because: {
          'zh-CN': '说的是上级和全市的排名。',
          en: 'The superior, and a ranking of the whole city.',
        },
      },
      {
        text: '# 云汀市澜安市司法局2024年法治政府建设年度报告\n\n我局完成全市规范性文件清理。\n',
        because: { 'zh-CN': '县级市称“全市”。', en: 'A 县级市 is a 市.' },
      },
      {
        text: '# 砚溪县教育局2024年法治政府建设年度报告\n\n按照市教育局部署，推进全市“阳光招生”在我县落地。\n',
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n县委、县政府，市水利局：\n\n认真落实市委、市政府和县委、县政府部署。\n',
        because: { 'zh-CN': '逐级并举，各自成对。', en: 'Pairs of one level each.' },
      },
      {
        text: '# 石桥镇人民政府2024年法治政府建设年度报告\n\n协助毗邻的云岭乡政府调处界线纠纷，镇党委专题研究。\n',
        because: { 'zh-CN': '别处的乡。', en: 'Another township.' },
      },
      {
        text: '# 砚溪县水利局2024年法治政府建设年度报告\n\n配合做好市政府常务会议议题材料报送工作。\n',
      },
      {
        text: '# 砚溪县人民政府办公室关于重点工作督查情况的通报\n\n各镇人民政府，各街道办事处，县政府各部门：\n\n现将督查情况通报如下。\n',
        because: { 'zh-CN': '通报发给下级。', en: 'A circular goes to those below.' },
      },
      {
        text: '# 霁原县人民政府2024年法治政府建设年度报告\n\n县政府常务会议会前学法9次，办理省、市、县人大代表建议61件，规范性文件按规定向市政府和县人大常委会报备。\n',
      },
      {
        text: '# 砚溪县人民政府2024年法治政府建设年度报告\n\n县委、市政府：\n\n现将有关情况报告如下。\n',
        because: {
          'zh-CN': '县政府向本级党委和上一级政府报告。',
          en: 'A county government reports to its party committee and to the government above.',
        },
      },
      {
        text: '# 砚溪县人民政府2024年法治政府建设年度报告\n\n市委听取县长述法，评查指出“在市委、县政府坚强领导下”的写法不妥，市政府法律顾问参与论证会。\n',
      },
      {
        text: '# 云岭乡人民政府2024年法治政府建设年度报告\n\n与石桥镇党委共建，接受镇党委（石桥镇）邀请交流。\n',
      },
      {
        text: '# 望岫区人民政府石鼓街道办事处2024年法治政府建设年度报告\n\n镇党委、街道党工委书记述法时，本街道排名第一。与云岭镇结对，镇党委来访2次。\n',
        because: {
          'zh-CN': '镇、街道并举；前面写明的镇。',
          en: 'Towns and subdistricts together; a town that the text has named.',
        },
      },
      {
        text: '# 政府工作报告\n\n——2025年1月8日在青溪自治县第十八届人民代表大会第四次会议上\n\n各位代表：\n\n现在，我代表县人民政府，向大会报告工作，请予审议。\n',
      },
      {
        text: '# 云汀市望岫区司法局关于评查情况的通知\n\n镇党委、镇政府：\n\n现将有关事项通知如下。\n',
        because: { 'zh-CN': '通知发给下级。', en: 'A notice goes to those below.' },
      },
    ],
  },
  check({ facts, draft, catalogue }, report) {
    const { own, lawCommittees, levelWords, seatClashes, strayHeads } = facts.names
    const area = own?.area ?? ''
    const issuer: Details<'own'>['related'] = draft.issuer
      ? [{ messageId: 'own', place: draft.issuer.place }]
      : []

    const goesUp = upwards.some(end => draft.parts.title?.text.trim().endsWith(end))
    for (const { seat, governs, lead, of, borne, ...place } of lawCommittees) {
      if (lead === 'list') continue
      const isAddressed = draft.paragraphs[place.paragraph]!.role === 'addressee' && goesUp
      const isLower = of === 'neighbour' || of === 'below'
      const written = wordsAt(draft, place)
      if (last(seat) !== last(governs)) report('committee', place, { values: { seat, governs } })
      else if (own && isAddressed && isLower && lead === 'nothing')
        report('addressee', place, { values: { written, area }, related: issuer })
      else if (own && ((of === 'neighbour' && lead === 'nothing') || (isLower && borne)))
        report('seat', place, { values: { seat, area }, related: issuer })
    }

    for (const { word, use, members, paragraph, span } of levelWords)
      if (members && use === 'whole')
        report('holds', { paragraph, span }, { values: { written: `全${word}`, members } })

    for (const level of own ? levelWords : []) {
      const misuse = misuseOf(level, facts.names, catalogue)
      if (!misuse) continue
      const written = (misuse === 'whole' ? '全' : '我') + level.word
      const values = { written, area, word: own!.word }
      report(misuse, { paragraph: level.paragraph, span: level.span }, { values, related: issuer })
    }

    for (const { paragraph, postSpan: span, post } of strayHeads)
      report('head', { paragraph, span }, { values: { area, written: post }, related: issuer })

    for (const { kind, paragraph, span, list, other } of seatClashes) {
      const { text } = draft.paragraphs[paragraph]!
      const [words, written] = [slice(text, list ?? span), slice(text, span)]
      const values = { words, written, area, own: own?.name ?? '' }
      const isOfDraft = kind !== 'act' && kind !== 'levels'
      const related = other
        ? [{ messageId: 'other' as const, place: other }]
        : isOfDraft
          ? issuer
          : []
      report(kind, { paragraph, span }, { values, related })
    }
  },
})

/** What a document that goes to a superior is called. */
const upwards = ['报告', '总结', '汇报', '情况']

/** 自治区 and 区, 自治州 and 州 are one word here. */
const last = (word: string): string => word.slice(-1)
