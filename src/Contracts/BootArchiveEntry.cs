using System;

namespace ViperOS.Contracts;

/// <summary>
/// One entry of an opened <see cref="BootArchive"/>: a view of the archive's memory, valid as long as that is.
/// </summary>
public readonly unsafe struct BootArchiveEntry
{
    private readonly byte* _archive;
    private readonly BootArchiveEntryHeader* _header;
    private readonly byte* _name;

    internal BootArchiveEntry(byte* archive, BootArchiveEntryHeader* header, byte* names)
    {
        _archive = archive;
        _header = header;
        _name = names + header->NameOffset;
    }

    public bool IsDirectory => _header->Type == BootArchiveEntryType.Directory;

    public bool IsSymbolicLink => _header->Type == BootArchiveEntryType.SymbolicLink;

    public uint Mode => _header->Mode;

    /// <summary>From the start of the archive, page-aligned.</summary>
    public ulong DataOffset => _header->DataOffset;

    public ulong DataLength => _header->DataLength;

    /// <summary>Page-aligned if the archive is; the rest of the last page is zero.</summary>
    public byte* Data => _archive + _header->DataOffset;

    /// <summary>The full path in UTF-8, without a leading or trailing slash.</summary>
    public ReadOnlySpan<byte> Path => new(_name, (int)_header->NameLength);
}
