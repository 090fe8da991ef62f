import ArgumentParser

/// Options every command takes.
struct CommonOptions: ParsableArguments {
  @Option var drafts: String?
  @Option var templates: String?
  @Flag var plain = false
}
