namespace System.Runtime.Exceptions;

/// <summary>
/// Reads a method's clauses, innermost first: a count, then per clause the start of the region, its length and kind in one number, and
/// by kind the offset of the handler, the type caught (as a distance) or the filter's offset.
/// </summary>
internal unsafe struct ExceptionClauseReader
{
    private readonly byte* _methodStart;
    private readonly uint _count;
    private UnwindReader _reader;
    private uint _next;

    /// <summary>The table at <paramref name="clauses"/>, which ends before <paramref name="end"/> at the latest.</summary>
    public ExceptionClauseReader(byte* clauses, byte* end, byte* methodStart)
    {
        _methodStart = methodStart;
        _reader = new UnwindReader(clauses, end);
        _count = _reader.ReadCompressed();
    }

    public bool TryRead(out ExceptionClause clause)
    {
        clause = default;
        if (_next >= _count)
        {
            return false;
        }

        clause.Index = _next++;
        clause.TryStart = _reader.ReadCompressed();
        uint lengthAndKind = _reader.ReadCompressed();
        clause.TryEnd = clause.TryStart + (lengthAndKind >> 2);
        clause.Kind = (ExceptionClauseKind)(lengthAndKind & 3);
        if (clause.Kind != ExceptionClauseKind.Unused)
        {
            clause.Handler = _methodStart + _reader.ReadCompressed();
            if (clause.Kind == ExceptionClauseKind.Typed)
            {
                clause.Type = _reader.ReadRelative();
            }
            else if (clause.Kind == ExceptionClauseKind.Filter)
            {
                clause.Filter = _methodStart + _reader.ReadCompressed();
            }
        }

        return !_reader.Failed;
    }
}
