import Glibc

/// Writes pieces into a pipe from a thread, each once the one before was read, then closes it.
final class PieceWriter {
  private let pipe: Pipe
  private let pieces: [[UInt8]]
  private var thread = pthread_t()

  init(pipe: Pipe, pieces: [[UInt8]]) {
    self.pipe = pipe
    self.pieces = pieces
  }

  func start() {
    let context = Unmanaged.passUnretained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { context in
        if let context {
          Unmanaged<PieceWriter>.fromOpaque(context).takeUnretainedValue().write()
        }
        return nil
      }, context)
  }

  func join() { pthread_join(thread, nil) }

  private func write() {
    for piece in pieces {
      while !pipe.isDrained { sched_yield() }
      pipe.write(piece)
    }
    while !pipe.isDrained { sched_yield() }
    pipe.closeInput()
  }
}
