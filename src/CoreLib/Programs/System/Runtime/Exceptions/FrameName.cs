namespace System.Runtime.Exceptions;

/// <summary>What is known of the method an address lies in. Text is UTF-8 in the image, as stack traces show it.</summary>
internal readonly ref struct FrameName
{
    /// <summary>Simple name of the assembly.</summary>
    public ReadOnlySpan<byte> Assembly { get; init; }

    /// <summary>Full name of the type, as reflection has it: with "+" before nested ones; empty for a global method.</summary>
    public ReadOnlySpan<byte> Type { get; init; }

    /// <summary>Name, type parameters and parameters.</summary>
    public ReadOnlySpan<byte> Method { get; init; }

    /// <summary>Path of the source file; empty if unknown.</summary>
    public ReadOnlySpan<byte> File { get; init; }

    /// <summary>Line of the source file, or 0.</summary>
    public int Line { get; init; }

    /// <summary>Bytes from the method's first instruction.</summary>
    public int Offset { get; init; }

    /// <summary>Left out of traces: marked so, or inlined elsewhere.</summary>
    public bool IsHidden { get; init; }

    /// <summary>A step of an asynchronous method.</summary>
    public bool IsAsynchronous { get; init; }
}
