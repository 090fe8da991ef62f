import Forms
import Templates

extension Workplace {
  /// The code lists in force: those of the newest year that is here.
  func codeLists() throws -> [CodeList] {
    do {
      return try library.codeLists()
    } catch {
      throw Failure(error)
    }
  }
}
