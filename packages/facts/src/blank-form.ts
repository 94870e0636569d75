import type { Draft } from '@hegao/document'
import type { Attachment } from './attachments.js'
import type { At } from './gather.js'
import { lastUpTo } from './ordered.js'
import type { Placeholder } from './types.js'

/** What others are to fill in is sent out empty: 报名回执, 征求意见反馈表, 承诺书（样式）, 合同, 情况报告（格式）. */
const form =
  /(?:回执|(?:登记|申请|申报|报名|反馈|推荐|审批|审核|调查|填报|征集|备案|评分|测评|签到|联系|报送)表|问卷|承诺书|委托书|授权书|责任[书状]|协议书?|合同书?|样式|样表|格式|模板|范本)(?:[（(][^（）()]{1,12}[）)])?$|[（(][^（）()]{0,8}(?:样式|样表|格式|模板|范本)[）)]$/

/** 年　　月　　日　　　　年　　月　　日: each of two parties dates it by hand. */
const datesOfTwo =
  /年[\s\u3000]+月[\s\u3000]+日[\s\u3000\u3400-\u9fff：:]{2,40}年[\s\u3000]+月[\s\u3000]+日/

/** How many lines behind 附件1 its name stands. */
const nameWithin = 2

/**
 * True for the placeholders that the draft itself has to fill in: blanks and dates in a form that is
 * attached for others (附件：联络员回执) are as they have to be.
 */
export function isToBeFilled(
  { paragraphs, parts }: Draft,
  attachments: readonly Attachment[],
): (placeholder: At<Placeholder>) => boolean {
  const attached = attachments.filter(({ as }) => as === 'attached')
  const isForm = (text: string) => form.test(text.trim())
  const forms = new Set(
    attached.filter(({ paragraph }) =>
      paragraphs.slice(paragraph + 1, paragraph + 1 + nameWithin).some(({ text }) => isForm(text)),
    ),
  )
  const isFormItself = parts.title !== undefined && isForm(parts.title.text)
  return ({ paragraph, kind }) => {
    if (kind === 'note' || kind === 'letters') return true
    if (kind === 'date' && datesOfTwo.test(paragraphs[paragraph]!.text)) return false
    const within = lastUpTo(attached, paragraph, one => one.paragraph)
    return !(within ? forms.has(within) : isFormItself)
  }
}
