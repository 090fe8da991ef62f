/// What a list of details gives to forms besides the three lists: 三公 and the like, which take
/// the parts of 项目支出 with certain economic codes.
struct DetailOthers {
  var entries: [PastedEntry] = []
  var lines: [PasteReading.LineAnswer] = []
}
