// What is in the bundle, as CycloneDX. `npm sbom` reads folders of modules, and of those none is shipped.

/** A package by name and version as the package URL specification writes it. */
const purl = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** SPDX identifiers; what combines some is an expression, what names none stays open. */
const licensesOf = ({ license }) => {
  if (typeof license !== 'string') return {}
  return {
    licenses: [/[ (]/.test(license) ? { expression: license } : { license: { id: license } }],
  }
}

/**
 * @param version of the command line
 * @param packages that went into its bundle
 */
export const sbomOf = (version, packages) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.5',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': purl({ name: 'hegao', version }),
      name: 'hegao',
      version,
      purl: purl({ name: 'hegao', version }),
      licenses: [{ license: { id: 'MIT' } }],
    },
  },
  components: packages.map(one => ({
    type: 'library',
    'bom-ref': purl(one),
    name: one.name,
    version: one.version,
    purl: purl(one),
    ...licensesOf(one),
  })),
  dependencies: [{ ref: purl({ name: 'hegao', version }), dependsOn: packages.map(purl) }],
})
