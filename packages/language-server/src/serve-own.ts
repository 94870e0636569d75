import { analyseFile, annotateFile, refuse } from './features/files.js'
import { draftsIn } from './features/folder.js'
import { profileRows } from './features/new-draft.js'
import { reportOf, rulePage, ruleRows } from './features/report.js'
import {
  type AnnotateParams,
  annotateRequest,
  type DraftsParams,
  draftsRequest,
  profilesRequest,
  type ReportParams,
  type RulePageParams,
  reportRequest,
  rulePageRequest,
  rulesRequest,
} from './protocol.js'
import type { Session } from './session.js'

const again = {
  'zh-CN': '文稿正在改动，或者配置有误，没有核。',
  en: 'The draft is being changed, or its config is wrong: it was not checked.',
}

/** Answers the requests that the protocol does not have. */
export function serveOwn(session: Session, version: string): void {
  const { connection, documents, engine } = session
  connection.onRequest(reportRequest, async ({ uri, keep = false }: ReportParams) => {
    if (!documents.get(uri)) {
      const { analysis } = await analyseFile(session, uri)
      // It may have been opened meanwhile: then its document says what is shown.
      if (keep && !documents.get(uri)) session.kept.show(analysis)
      return reportOf(analysis, engine, { version, open: false })
    }
    const analysis = await session.analysisOf(uri)
    if (!analysis) throw refuse(again[engine.language])
    return reportOf(analysis, engine, { version, open: true })
  })
  connection.onRequest(annotateRequest, ({ uri }: AnnotateParams) =>
    annotateFile(session, uri, version),
  )
  connection.onRequest(draftsRequest, ({ folder }: DraftsParams) => draftsIn(session, folder))
  connection.onRequest(rulesRequest, () => ruleRows(engine.language))
  connection.onRequest(rulePageRequest, ({ rule }: RulePageParams) => rulePage(rule) ?? null)
  connection.onRequest(profilesRequest, profileRows)
}
