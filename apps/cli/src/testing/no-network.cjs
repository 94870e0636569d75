// Loaded before the program: whoever asks for the network is written down, and gets none.
const { appendFileSync } = require('node:fs')

function refuse(module, names) {
  for (const name of names) {
    if (typeof module[name] !== 'function') continue
    module[name] = () => {
      appendFileSync(process.env.HEGAO_ATTEMPTS, `${name}\n`)
      throw new Error(`There is no network: ${name}`)
    }
  }
}

refuse(require('node:net').Socket.prototype, ['connect'])
refuse(require('node:net').Server.prototype, ['listen'])
refuse(require('node:net'), ['connect', 'createConnection'])
refuse(require('node:tls'), ['connect'])
refuse(require('node:dgram'), ['createSocket'])
refuse(require('node:http'), ['request', 'get'])
refuse(require('node:https'), ['request', 'get'])
refuse(require('node:http2'), ['connect'])
const dns = require('node:dns')
const lookups = Object.keys(dns).filter(name => /^(?:lookup|resolve|reverse)/.test(name))
refuse(dns, lookups)
refuse(dns.promises, lookups)
refuse(globalThis, ['fetch', 'WebSocket', 'EventSource'])
