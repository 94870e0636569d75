import { drafts } from './drafts.host.js'
import { folders } from './folders.host.js'
import { silence } from './silence.host.js'
import { untrusted } from './untrusted.host.js'

/** The suites by the names that HEGAO_SUITE may have. */
export const suites: Readonly<Record<string, () => void>> = { drafts, folders, silence, untrusted }
