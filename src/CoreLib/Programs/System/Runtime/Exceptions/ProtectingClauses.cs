namespace System.Runtime.Exceptions;

/// <summary>
/// The clauses that protect the instruction a frame is at, innermost first. If the walk came to the frame from one of its handlers, only
/// clauses outside that handler's count; those of the same region as the handler's belong to the same <c>try</c> and do not.
/// </summary>
internal unsafe struct ProtectingClauses
{
    private readonly uint _offset;
    private readonly bool _hasClauses;
    private uint _afterClause;
    private uint _skippedStart;
    private uint _skippedEnd;
    private ExceptionClauseReader _reader;

    public ProtectingClauses(ref StackWalker walker)
    {
        byte* clauses = walker.Method.Clauses;
        if (clauses != null)
        {
            _hasClauses = true;
            _reader = new ExceptionClauseReader(clauses, ImageFrames.ClausesEnd, walker.Method.MethodStart);
            _offset = (uint)(walker.Address - (nuint)walker.Method.MethodStart);
            _afterClause = walker.AfterClause;
        }
    }

    public bool TryRead(out ExceptionClause clause)
    {
        clause = default;
        while (_hasClauses && _reader.TryRead(out clause))
        {
            if (_afterClause != StackWalker.AllClauses)
            {
                if (clause.Index <= _afterClause)
                {
                    _skippedStart = clause.TryStart;
                    _skippedEnd = clause.TryEnd;
                    continue;
                }

                // The compiler puts an empty clause between regions that are equal but nested.
                if (clause.TryStart == _skippedStart && clause.TryEnd == _skippedEnd)
                {
                    continue;
                }

                _afterClause = StackWalker.AllClauses;
            }

            if (clause.Kind != ExceptionClauseKind.Unused && clause.Contains(_offset))
            {
                return true;
            }
        }

        return false;
    }
}
