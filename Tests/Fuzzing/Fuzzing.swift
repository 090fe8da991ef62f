import Forms
import Rules
import Templates
import Texts

@testable import tianbao

/// The way of a text from its bytes to what is found, as `audit` goes it.
enum Fuzzing {
  /// The shipped sets, loaded once; the folder is that of the checkout the fuzzer is run in.
  private static let shelf: SetShelf = {
    let library = TemplateLibrary(folder: "Templates")
    precondition(!library.sets.isEmpty, "no Templates in the working folder")
    return SetShelf(library)
  }()

  /// Reads and checks a text and puts everything that would be said of it into words.
  static func audit(_ bytes: [UInt8]) {
    guard let text = try? TextDecoding.text(bytes) else { return }
    let file = TextFile(name: "text", text: text)
    guard let (set, documents) = try? shelf.documents(in: file) else { return }
    for document in documents {
      let (taken, calculation) = set.audit(document, of: file.lines)
      let words =
        TextSource(taken).words + calculation.findings.map { calculation.sentence(of: $0) }
      precondition(words.allSatisfy { !$0.visible.utf8.contains(0x1B) })
    }
  }
}

/// What libFuzzer calls with every input.
@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  Fuzzing.audit(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}
