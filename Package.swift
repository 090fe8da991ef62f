// swift-tools-version: 6.2

import PackageDescription

/// Settings of every Swift target: language mode 6, and a warning is an error.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let package = Package(
  name: "tianbao",
  products: [
    .executable(name: "tianbao", targets: ["tianbao"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
    .package(url: "https://github.com/pointfreeco/swift-custom-dump", exact: "1.7.3"),
  ],
  targets: [
    // Layer 0
    .target(name: "Texts", swiftSettings: strict),
    .systemLibrary(
      name: "CLibEdit", pkgConfig: "libedit", providers: [.apt(["libedit-dev"])]),
    .target(name: "CEditShim", dependencies: ["CLibEdit"]),
    // Layer 1
    .target(name: "Forms", dependencies: ["Texts"], swiftSettings: strict),
    .target(name: "Pages", dependencies: ["Texts"], swiftSettings: strict),
    .target(name: "LineEditing", dependencies: ["Texts", "CEditShim"], swiftSettings: strict),
    // Layer 2
    .target(name: "Rules", dependencies: ["Forms", "Texts"], swiftSettings: strict),
    .target(name: "Layouts", dependencies: ["Forms", "Pages", "Texts"], swiftSettings: strict),
    // Layer 3
    .target(name: "Wizards", dependencies: ["Forms", "Rules", "Texts"], swiftSettings: strict),
    // Layer 4
    .target(
      name: "Templates",
      dependencies: [
        "Texts", "Forms", "Rules", "Layouts", .product(name: "Yams", package: "Yams"),
      ], swiftSettings: strict),
    .target(name: "Drafts", dependencies: ["Forms", "Texts"], swiftSettings: strict),
    // Layer 5
    .executableTarget(
      name: "tianbao",
      dependencies: [
        "Texts", "Forms", "Pages", "LineEditing", "Rules", "Layouts", "Wizards", "Templates",
        "Drafts", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    // Tests
    .target(
      name: "Terminals", dependencies: ["CEditShim"], path: "Tests/Terminals",
      swiftSettings: strict),
    .executableTarget(
      name: "LineEditingDemo", dependencies: ["LineEditing"], path: "Tests/LineEditingDemo",
      swiftSettings: strict),
    .executableTarget(
      name: "Benchmarks",
      dependencies: ["Forms", "Rules", "Templates", "Drafts", "Terminals"],
      path: "Tests/Benchmarks", swiftSettings: strict),
    .executableTarget(
      name: "Mutations",
      dependencies: ["Forms", "Layouts", "Rules", "Templates", "Publications"],
      path: "Tests/Mutations", swiftSettings: strict),
    .testTarget(name: "TextsTests", dependencies: ["Texts"], swiftSettings: strict),
    .testTarget(
      name: "FormsTests",
      dependencies: ["Forms", .product(name: "CustomDump", package: "swift-custom-dump")],
      swiftSettings: strict),
    .testTarget(name: "RulesTests", dependencies: ["Rules", "Forms"], swiftSettings: strict),
    .testTarget(
      name: "LineEditingTests",
      dependencies: ["LineEditing", "LineEditingDemo", "Terminals", "Texts", "CEditShim"],
      swiftSettings: strict),
    .target(
      name: "Publications", dependencies: ["Texts"], path: "Tests/Publications",
      swiftSettings: strict),
    .testTarget(
      name: "PublicationsTests", dependencies: ["Publications"], swiftSettings: strict),
    .target(name: "Randomness", path: "Tests/Randomness", swiftSettings: strict),
    .target(
      name: "RandomAnswers",
      dependencies: ["Forms", "Publications", "Randomness", "Rules", "Templates"],
      path: "Tests/RandomAnswers", swiftSettings: strict),
    .testTarget(
      name: "LawTests",
      dependencies: [
        "Drafts", "Forms", "Layouts", "Pages", "RandomAnswers", "Rules", "Templates", "Wizards",
      ], swiftSettings: strict),
    .testTarget(
      name: "PagesTests", dependencies: ["Pages", "Texts", "Randomness"], swiftSettings: strict),
    .testTarget(
      name: "LayoutsTests",
      dependencies: [
        "Layouts", "Forms", "Pages", "Publications", "Randomness", "Templates", "Texts",
      ], swiftSettings: strict),
    .testTarget(
      name: "IntakeTests",
      dependencies: ["Layouts", "Forms", "Pages", "Publications", "Rules", "Templates"],
      swiftSettings: strict),
    .testTarget(
      name: "PassagesTests",
      dependencies: ["Templates", "Forms", "Rules", "Layouts", "Publications"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Templates", "Forms", "Rules"], swiftSettings: strict),
    .testTarget(
      name: "DraftsTests", dependencies: ["Drafts", "Forms", "Randomness"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "Layouts", "Publications", "Randomness", "Templates", "Terminals", "Texts", "tianbao",
      ],
      exclude: ["Answers"], swiftSettings: strict),
    .testTarget(
      name: "WizardsTests",
      dependencies: [
        "Wizards", "Drafts", "Forms", "Publications", "Rules", "Texts", "Templates", "Terminals",
        "tianbao",
      ],
      exclude: ["Transcripts", "Flows"], swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Drafts", "Forms", "Publications", "Randomness", "Terminals", "tianbao"],
      swiftSettings: strict),
  ]
)

// For libFuzzer the program is a library without its `main`, which would stand in the way of the
// fuzzer's; the target that is fuzzed cannot be linked without the sanitizer.
if Context.environment["TIANBAO_FUZZ"] == "1" {
  package.products = [.executable(name: "Fuzzing", targets: ["Fuzzing"])]
  package.targets.removeAll { $0.name == "tianbao" }
  package.targets += [
    .target(
      name: "tianbao",
      dependencies: ["Texts", "Forms", "Rules", "Layouts", "Templates", "Drafts"],
      exclude: [
        "Commands", "Completion", "Documentation.docc", "Editing", "Manual", "Program.swift",
        "Recording", "Running", "Units", "Usage",
      ], swiftSettings: strict),
    .executableTarget(
      name: "Fuzzing", dependencies: ["tianbao", "Forms", "Rules", "Templates", "Texts"],
      path: "Tests/Fuzzing", exclude: ["Corpus"], swiftSettings: strict),
  ]
}
