import { analyseFile, annotateFile, refuse } from './features/files.js'
import { profileRows } from './features/new-draft.js'
import { reportOf, rulePage } from './features/report.js'
import {
  annotateRequest,
  profilesRequest,
  type ReportParams,
  type RulePageParams,
  reportRequest,
  rulePageRequest,
} from './protocol.js'
import type { Session } from './session.js'

const again = {
  'zh-CN': '文稿正在改动，或者配置有误，没有核。',
  en: 'The draft is being changed, or its config is wrong: it was not checked.',
}

/** Answers the requests that the protocol does not have. */
export function serveOwn(session: Session, version: string): void {
  const { connection, documents, engine } = session
  connection.onRequest(reportRequest, async ({ uri }: ReportParams) => {
    if (!documents.get(uri)) {
      const { analysis } = await analyseFile(session, uri)
      return reportOf(analysis, engine, { version, open: false })
    }
    const analysis = await session.analysisOf(uri)
    if (!analysis) throw refuse(again[engine.language])
    return reportOf(analysis, engine, { version, open: true })
  })
  connection.onRequest(annotateRequest, ({ uri }: ReportParams) =>
    annotateFile(session, uri, version),
  )
  connection.onRequest(rulePageRequest, ({ rule }: RulePageParams) => rulePage(rule) ?? null)
  connection.onRequest(profilesRequest, profileRows)
}
