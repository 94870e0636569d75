import { defineRule } from '@hegao/core'
import type { MissingStop } from '@hegao/facts'

/** 段末没有标点，读者不知道话说完了没有；标题末尾有的加句号、有的不加，体例不一。 */
export default defineRule({
  id: 'punctuation/missing-stop',
  title: {
    'zh-CN': '段末缺句号，或者标题多句号',
    en: 'Stop missing, or one too many in a heading',
  },
  about: {
    'zh-CN':
      '一段话前面各句都有句号，到段末却没有；同一组条目句句有句号，只有一条没有；同级标题末尾都没有句号，只有个别标题有。标题、署名、图表说明、“责任单位：”之类的附注、引出表格的话、通组都不加句号的条目，不算。',
    en: 'A paragraph of several sentences ends without a stop; one item of a list lacks the stop that all others have; one heading has a stop and its siblings have none. Headings, notes, captions, lead-ins to tables, and lists written without stops are right.',
  },
  severity: 'warning',
  category: 'form',
  source: { level: '国家标准', name: 'GB/T 15834—2011《标点符号用法》', verified: 'secondary' },
  fix: 'review',
  messages: {
    sentence: {
      'zh-CN': '这一段到“{words}”就结束了，末尾没有句号。请核对是漏了句号，还是话没有写完。',
      en: 'The paragraph ends with “{words}” and has no stop. Is it missing, or is the sentence unfinished?',
    },
    pause: {
      'zh-CN': '这一段到“{words}”就结束了，末尾是“{mark}”。请核对是应当用句号，还是话没有写完。',
      en: 'The paragraph ends with “{words}”, and a “{mark}” for a stop. Is a full stop meant, or is the sentence unfinished?',
    },
    item: {
      'zh-CN': '这组条目每条末尾都有标点，只有这一条没有，请补上。',
      en: 'Every item of the list ends with a mark, except this one.',
    },
    throughout: {
      'zh-CN': '有 {count} 段话末尾没有句号，多半是复制时丢了，请逐段补上。',
      en: '{count} paragraphs end without a stop, probably lost in copying.',
    },
    heading: {
      'zh-CN': '同级的其他标题末尾没有句号，“{title}”有，请统一。',
      en: 'Other headings of its level have no stop at the end; “{title}” has one.',
    },
    also: { 'zh-CN': '这里也是', en: 'Here too' },
    sibling: { 'zh-CN': '这个标题没有', en: 'This one has none' },
  },
  examples: {
    kind: 'draft',
    bad: [
      {
        text: '（一）规范执法\n\n落实三项制度。⟦全年未发生执法过错⟧\n\n（二）加强监督\n\n开展案卷评查。\n',
        fixed:
          '（一）规范执法\n\n落实三项制度。全年未发生执法过错。\n\n（二）加强监督\n\n开展案卷评查。\n',
      },
      {
        text: '一、主要做法\n\n开展培训。\n\n二、存在的不足和原因⟦。⟧\n\n力量不足。\n\n三、下步打算\n\n充实力量。\n',
        fixed:
          '一、主要做法\n\n开展培训。\n\n二、存在的不足和原因\n\n力量不足。\n\n三、下步打算\n\n充实力量。\n',
      },
      {
        text: '1.加强执法监督，开展检查3次。\n\n2.加强文件管理，审查文件5件。\n\n3.⟦加强人才培养⟧\n\n4.加强政务公开，公开信息322条。\n',
        fixed:
          '1.加强执法监督，开展检查3次。\n\n2.加强文件管理，审查文件5件。\n\n3.加强人才培养。\n\n4.加强政务公开，公开信息322条。\n',
      },
      {
        text: '（一）学习培训\n\n组织学习6次。举办讲座2期，⟦参训126人次，⟧\n\n（二）案卷评查\n\n评查案卷40份。\n',
        fixed:
          '（一）学习培训\n\n组织学习6次。举办讲座2期，参训126人次。\n\n（二）案卷评查\n\n评查案卷40份。\n',
      },
      {
        text: '（一）组织领导\n\n召开会议4次。⟦议题全部办结⟧\n\n（二）学习培训\n\n组织学习6次。人员全部合格\n\n（三）行政执法\n\n开展检查8次。问题全部整改\n\n（四）政务公开\n\n公开信息9条。申请全部答复\n\n（五）人民调解\n\n调解纠纷7件。协议全部履行\n\n（六）提案办理\n\n办理提案3件。代表全部满意\n',
      },
    ],
    good: [
      { text: '一、主要做法\n\n开展培训。责任单位：县司法局\n\n二、下步打算\n\n充实力量。\n' },
      {
        text: '1.规范执法。落实三项制度\n\n2.加强监督。开展案卷评查\n\n3.强化保障。落实普法经费\n',
        because: { 'zh-CN': '各条都不加句号。', en: 'No item has a stop.' },
      },
      { text: '（一）开展培训。\n\n办班2期。\n\n（二）加强监督。\n\n评查案卷20件。\n' },
    ],
  },
  check({ draft, facts: { missingStops: missing, headingStops } }, report) {
    const [first] = missing
    if (first && missing.length > enoughPlaces) {
      report('throughout', first, {
        values: { count: missing.length },
        related: missing.slice(1).map(place => ({ messageId: 'also', place })),
        edits: missing.flatMap(editsOf),
      })
    } else {
      for (const stop of missing) {
        const { text } = draft.paragraphs[stop.paragraph]!
        const [words, mark] = [textAt(text, stop), stop.pause ? textAt(text, stop.pause) : '']
        const messageId = stop.by === 'item' ? 'item' : stop.pause ? 'pause' : 'sentence'
        report(messageId, stop, { values: { words, mark }, edits: editsOf(stop) })
      }
    }
    for (const { siblings, title, ...place } of headingStops) {
      report('heading', place, {
        values: { title },
        source: { level: '实务', name: '同级标题体例一致', verified: 'practice' },
        related: siblings.map(sibling => ({ messageId: 'sibling', place: sibling })),
        edits: [{ place, newText: '' }],
      })
    }
  },
})

/** More than this were lost together and are one matter. */
const enoughPlaces = 5

const textAt = (text: string, { span }: Pick<MissingStop, 'span'>): string =>
  text.slice(span.start, span.end)

const editsOf = ({ paragraph, span: { end }, pause }: MissingStop) => [
  { place: pause ?? { paragraph, span: { start: end, end } }, newText: '。' },
]
