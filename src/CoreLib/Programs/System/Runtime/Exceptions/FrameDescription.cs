namespace System.Runtime.Exceptions;

/// <summary>One entry of <c>.eh_frame</c> with what its common entry says: a stretch of code, the instructions that rebuild its caller's
/// registers, and where the compiler's own data on it begins.</summary>
internal unsafe struct FrameDescription
{
    /// <summary>First address of the code.</summary>
    public byte* Start;

    /// <summary>Bytes of code.</summary>
    public nuint Length;

    /// <summary>The compiler's data on the method or funclet, or null for assembly.</summary>
    public byte* LanguageData;

    public byte* InitialInstructions;
    public byte* InitialInstructionsEnd;
    public byte* Instructions;
    public byte* InstructionsEnd;
    public uint CodeAlignment;
    public int DataAlignment;

    public readonly bool Contains(nuint address) => address - (nuint)Start < Length;
}
