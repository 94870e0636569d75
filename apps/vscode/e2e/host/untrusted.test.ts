import { describeInHost } from '../bench/describe-in-host.js'
import { runInHost } from '../bench/host.js'
import { street, streetInWord } from '../drafts.js'

describeInHost('untrusted', browser =>
  runInHost(browser, {
    suite: 'untrusted',
    trusted: false,
    async prepare(desk) {
      desk.put('街道.txt', street)
      desk.put('街道.docx', await streetInWord())
      desk.put('hegao.yaml', 'severities:\n  number/total-mismatch: warning\n')
      return undefined
    },
  }),
)
