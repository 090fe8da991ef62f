import Publications
import Testing

@Suite(.disabled(if: Golden.isRecording, "texts are being recorded")) struct GoldenTests {
  @Test func aMissingGoldenIsAProblem() throws {
    let problem = try Golden(form: "none", city: "nowhere").problem(with: "甲\n")
    #expect(
      problem
        == "Goldens/none/nowhere.txt is missing; record it and compare it with the official page")
  }

  @Test func theFirstLineThatDiffersIsNamed() throws {
    let problem = try Golden(form: "t1", city: "guyuan").problem(with: "财政拨款收支预算总表\n\n单位：元\n")
    #expect(problem == "Goldens/t1/guyuan.txt:3:\n- 单位：万元\n+ 单位：元")
  }
}
