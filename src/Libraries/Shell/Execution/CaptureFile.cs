using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Shell.Execution;

/// <summary>
/// Takes the output of a command substitution. As long as only the shell's own commands write, it is memory; the first program that gets
/// it makes it a pipe, which a thread of its own empties.
/// </summary>
public sealed class CaptureFile(ShellSystem system) : OpenFile
{
    private readonly MemoryStream _bytes = new();
    private readonly Lock _lock = new();
    private Thread? _pump;
    private int _reader;
    private int _writer;

    public override int GetHandle()
    {
        lock (_lock)
        {
            if (_pump is null)
            {
                ErrorNumber error = system.CreatePipe(out _reader, out _writer);
                if (error != ErrorNumber.None)
                {
                    throw new Expansion.ShellException($"no pipe: {system.Explain(error)}");
                }

                _pump = new Thread(Pump);
                _pump.Start();
            }

            return _writer;
        }
    }

    public override ErrorNumber Read(Span<byte> buffer, out int count)
    {
        count = 0;
        return ErrorNumber.EBADF;
    }

    public override ErrorNumber Write(ReadOnlySpan<byte> bytes)
    {
        lock (_lock)
        {
            if (_pump is null)
            {
                _bytes.Write(bytes);
                return ErrorNumber.None;
            }
        }

        return system.Write(_writer, bytes);
    }

    /// <summary>What was written, once nobody can write any more: the caller has let go of its reference.</summary>
    public string GetText()
    {
        _pump?.Join();
        return Encoding.UTF8.GetString(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
    }

    protected override void Close()
    {
        if (_pump is not null)
        {
            system.Close(_writer);
        }
    }

    private void Pump()
    {
        byte[] buffer = new byte[4096];
        while (system.Read(_reader, buffer, out int count) == ErrorNumber.None && count != 0)
        {
            _bytes.Write(buffer, 0, count);
        }

        system.Close(_reader);
    }
}
