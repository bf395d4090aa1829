using System;
using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Files;

/// <summary>
/// One name of a <see cref="Namespace"/>: the directory with a reference, and the rights that paths through it have. Owned and
/// guarded by the namespace.
/// </summary>
public sealed class NamespaceEntry
{
    public const int MaximumName = 63;

    public NamespaceEntry? Next;
    public Directory? Directory;
    public Rights Rights;

    private NameBytes _name;
    private int _length;

    public ReadOnlySpan<byte> Name
    {
        get => ((ReadOnlySpan<byte>)_name).Slice(0, _length);
        set
        {
            value.CopyTo(_name);
            _length = value.Length;
        }
    }

    [InlineArray(MaximumName)]
    private struct NameBytes
    {
        private byte _first;
    }
}
