namespace System.Runtime.Exceptions;

/// <summary>
/// What the compiler says of a method or funclet behind its frame description: one byte of flags; for a funclet the distance to the
/// data of its method and its distance from the method's first instruction; for a method the distances to associated data and to the
/// clause table, each if the flags announce it.
/// </summary>
internal readonly unsafe struct MethodData
{
    private const int KindMask = 0x03;
    private const int FilterKind = 0x02;
    private const int HasClauses = 0x04;
    private const int HasAssociatedData = 0x10;

    // Flags and two distances.
    private const int MaxLength = 9;

    private readonly byte _flags;

    private MethodData(byte flags, byte* methodStart, byte* clauses)
    {
        _flags = flags;
        MethodStart = methodStart;
        Clauses = clauses;
    }

    /// <summary>First instruction of the whole method, which offsets in clauses count from.</summary>
    public byte* MethodStart { get; }

    /// <summary>The clause table, or null.</summary>
    public byte* Clauses { get; }

    /// <summary>A handler or filter, which the compiler makes a function of its own that shares the frame of its method.</summary>
    public bool IsFunclet => (_flags & KindMask) != 0;

    public bool IsFilter => (_flags & KindMask) == FilterKind;

    public static bool TryRead(byte* languageData, byte* codeStart, out MethodData data)
    {
        if (languageData == null)
        {
            data = default;
            return false;
        }

        UnwindReader reader = new(languageData, languageData + MaxLength);
        byte flags = reader.ReadByte();
        byte mainFlags = flags;
        byte* methodStart = codeStart;
        if ((flags & KindMask) != 0)
        {
            byte* main = reader.ReadRelative();
            methodStart -= (int)reader.ReadUInt32();
            reader = new UnwindReader(main, main + MaxLength);
            mainFlags = reader.ReadByte();
        }

        if ((mainFlags & HasAssociatedData) != 0)
        {
            reader.ReadUInt32();
        }

        byte* clauses = (mainFlags & HasClauses) != 0 ? reader.ReadRelative() : null;
        data = new MethodData(flags, methodStart, clauses);
        return true;
    }
}
