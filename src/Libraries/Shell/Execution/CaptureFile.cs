using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Shell.Execution;

/// <summary>
/// Takes the output of a command substitution that runs in the shell itself. As long as only the shell's own commands write, it is memory; for
/// a program it becomes a file without a name.
/// </summary>
public sealed class CaptureFile(ShellSystem system) : OpenFile
{
    private readonly MemoryStream _bytes = new();
    private int? _file;

    public override int GetHandle()
    {
        if (_file is null)
        {
            ErrorNumber error = system.CreateScratch(default, out int file);
            _file = error == ErrorNumber.None ? file : throw new Expansion.ShellException($"no room for output: {system.Explain(error)}");
            system.Write(file, _bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
        }

        return _file.Value;
    }

    public override ErrorNumber Read(Span<byte> buffer, out int count)
    {
        count = 0;
        return ErrorNumber.EBADF;
    }

    public override ErrorNumber Write(ReadOnlySpan<byte> bytes)
    {
        if (_file is { } file)
        {
            return system.Write(file, bytes);
        }

        _bytes.Write(bytes);
        return ErrorNumber.None;
    }

    /// <summary>What was written.</summary>
    public string GetText()
    {
        return Encoding.UTF8.GetString(_bytes.GetBuffer().AsSpan(0, (int)_bytes.Length));
    }

    protected override void Close()
    {
        if (_file is { } file)
        {
            _bytes.SetLength(0);
            system.ReadScratch(file, _bytes);
            system.Close(file);
        }
    }
}
