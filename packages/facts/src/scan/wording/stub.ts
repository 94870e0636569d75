import { type Span, span } from '@hegao/document'

/** 略, 同上, …… or 待补充 and nothing else; 无 may be an answer and is none. */
const nothing =
  /^[（(【[]?(?:此处|以下)?(?:略|从略|同上|同前|待补充?|待完善|待定|后补|另行补充)[）)】\]]?[。.]?$|^(?:…|\.{3}|。{3}){1,4}$/
/** 具体情况如下： announces what has to stand behind it. */
const leadIn = /^[^。；！？\n]{0,30}(?:如下|包括|有|主要是)[：:]$|^[^。；！？\n]{0,30}如下[。.]?$/

/** A text that says nothing by itself: there has to be more, or it was never written. */
export function scanStubs(text: string): Span[] {
  const said = text.trim()
  const isStub = said.length > 0 && said.length <= 40 && (nothing.test(said) || leadIn.test(said))
  const start = text.indexOf(said)
  return isStub ? [span(start, start + said.length)] : []
}
