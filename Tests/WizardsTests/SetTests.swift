import Templates
import Testing

struct SetTests {
  @Test(arguments: ["guyuan-2025", "shizuishan-2024", "yinchuan-2025"])
  func loads(_ id: String) throws {
    _ = try TemplateLibrary(folder: Sets.root + "/Templates").load(id)
  }
}
