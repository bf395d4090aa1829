using ViperOS.Contracts;

namespace ViperOS.Servers.Vinit;

/// <summary>
/// What a terminal consists of besides its driver: pipes, the driver's memory. vinit owns all of it, so that
/// neither bytes nor settings go when the driver dies. In exec mode there is a pipe for standard error too, and vinit does not
/// keep the ends of the input, so that its end can be seen.
/// </summary>
internal sealed class TerminalParts
{
    private const ulong StateSize = 32 * 1024;

    public Pipe InputReader { get; private set; } = Pipe.None;

    public Pipe InputWriter { get; private set; } = Pipe.None;

    public Pipe OutputReader { get; private set; } = Pipe.None;

    public Pipe OutputWriter { get; private set; } = Pipe.None;

    public Pipe ErrorReader { get; private set; } = Pipe.None;

    public Pipe ErrorWriter { get; private set; } = Pipe.None;

    public MemoryObject State { get; private set; }

    public ErrorNumber Create(bool isExec)
    {
        ErrorNumber error = Pipe.Create(out Pipe inputReader, out Pipe inputWriter);
        InputReader = inputReader;
        InputWriter = inputWriter;
        if (error == ErrorNumber.None)
        {
            error = Pipe.Create(out Pipe reader, out Pipe writer);
            OutputReader = reader;
            OutputWriter = writer;
        }

        if (error == ErrorNumber.None && isExec)
        {
            error = Pipe.Create(out Pipe reader, out Pipe writer);
            ErrorReader = reader;
            ErrorWriter = writer;
        }

        if (error == ErrorNumber.None)
        {
            error = MemoryObject.Create(StateSize, MemoryFlags.None, out MemoryObject state);
            State = state;
        }

        return error;
    }

    /// <summary>
    /// Exec mode, once everything runs: the end of the input is seen when the driver closes its end, the end of output when
    /// programs do.
    /// </summary>
    public void CloseUserEnds()
    {
        InputWriter.Close();
        InputWriter = Pipe.None;
        InputReader.Close();
        InputReader = Pipe.None;
    }
}
