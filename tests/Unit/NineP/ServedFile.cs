using ViperOS.Contracts;
using ViperOS.NineP;

namespace ViperOS.Tests.NineP;

/// <summary>A file of <see cref="MemoryServer"/>.</summary>
internal sealed class ServedFile(ulong path, uint mode)
{
    public ulong Path { get; } = path;

    public uint Mode { get; set; } = mode;

    public byte[] Data { get; set; } = [];

    public uint Links { get; set; } = 1;

    public SortedDictionary<string, ServedFile>? Children { get; } = mode >> 12 == 4 ? new(StringComparer.Ordinal) : null;

    public Qid Qid => new((byte)(Mode >> 12 == 4 ? 0x80 : Mode >> 12 == 10 ? 2 : 0), 0, Path);

    public FileKind Kind => Children is not null ? FileKind.Directory : FileKind.Regular;
}
