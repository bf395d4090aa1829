using ViperOS.Contracts;

namespace ViperOS;

/// <summary>The system's log. Rights: Write adds records, Read reads them.</summary>
[Capability(KernelObjectType.Log)]
public readonly unsafe struct Log(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static Log None => new(Handle.None);

    /// <summary>UTF-8, one line without its end; what is beyond 1 KiB is cut off.</summary>
    public ErrorNumber Write(LogLevel level, ReadOnlySpan<byte> text)
    {
        fixed (byte* pointer = text)
        {
            return SystemCall.Try(SystemCallNumber.LogWrite, Handle.Value, (uint)level, (long)pointer, text.Length);
        }
    }

    public ErrorNumber Information(ReadOnlySpan<byte> text)
    {
        return Write(LogLevel.Information, text);
    }

    public ErrorNumber Warning(ReadOnlySpan<byte> text)
    {
        return Write(LogLevel.Warning, text);
    }

    public ErrorNumber Error(ReadOnlySpan<byte> text)
    {
        return Write(LogLevel.Error, text);
    }

    /// <summary>
    /// Whole records from the first whose sequence number is at least <paramref name="firstSequence"/>, for <see
    /// cref="LogRecords"/> to walk; 0 bytes if there is none yet.
    /// </summary>
    public ErrorNumber Read(ulong firstSequence, Span<byte> buffer, out int length)
    {
        fixed (byte* pointer = buffer)
        {
            return SystemCall.TryCount(
                out length, SystemCallNumber.LogRead, Handle.Value, (long)pointer, buffer.Length, (long)firstSequence);
        }
    }
}
