import { describeInHost } from '../bench/describe-in-host.js'
import { runInHost } from '../bench/host.js'
import { street, streetInWord } from '../drafts.js'

describeInHost('silence', browser =>
  runInHost(browser, {
    suite: 'silence',
    async prepare(desk) {
      desk.put('街道.txt', street)
      desk.put('街道.docx', await streetInWord())
      return undefined
    },
  }),
)
