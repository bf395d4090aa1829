using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.Exceptions;

/// <summary>
/// Exceptions in two passes (ECMA-335 I.12.4.2.5). The first goes up the stack, notes the trace and looks for a clause that wants the
/// exception, running filters on the way while all frames still stand. The second runs the finally and fault blocks up to there, then the
/// catch handler, whose return address says where its method goes on. Handlers run on top of the dispatcher's own frames, which
/// disappear with the rest when the catch handler is done.
/// </summary>
[StackTraceHidden]
internal static unsafe class ExceptionDispatcher
{
    [RuntimeExport("ViperThrow")]
    private static void Throw(object? thrown, FrameRegisters* registers, ThrowKind kind)
    {
        ExceptionRecord** list = HandlerThunks.GetRecords();
        ExceptionRecord record;
        Unsafe.SkipInit(out record);
        record.Previous = *list;
        record.CurrentClause = StackWalker.AllClauses;
        record.Exception = GetException(thrown, kind, *list);
        *list = &record;
        Dispatch(&record, registers, kind);
    }

    private static Exception GetException(object? thrown, ThrowKind kind, ExceptionRecord* current)
    {
        if (kind == ThrowKind.Rethrow)
        {
            return current->Exception;
        }

        return thrown is null ? new NullReferenceException() : Unsafe.As<object, Exception>(ref thrown);
    }

    private static void Dispatch(ExceptionRecord* record, FrameRegisters* registers, ThrowKind kind)
    {
        Exception exception = record->Exception;
        if (ProcessEvents.FirstChance is not null)
        {
            ProcessEvents.RaiseFirstChance(exception);
        }

        ref StackWalker walker = ref record->Walker;
        int frames = 0;
        bool isHandled = FindHandler(record, registers, kind, out ExceptionClause clause, ref frames);
        if (!isHandled)
        {
            UnhandledExceptions.Report(exception);
        }

        walker.Start(registers, kind == ThrowKind.Fault);
        for (; frames != 0; frames--)
        {
            RunFinally(record, StackWalker.AllClauses);
            walker.MoveNext();
        }

        // As since .NET 9, what nobody catches is reported first and runs the finally blocks all the same.
        if (!isHandled)
        {
            UnhandledExceptions.Exit();
        }

        RunFinally(record, clause.Index);
        record->CurrentClause = clause.Index;
        HandlerThunks.CallCatch(exception, clause.Handler, (FrameRegisters*)Unsafe.AsPointer(ref walker.Registers), record);
    }

    // The first pass. Counts the frames below the one with the handler.
    private static bool FindHandler(
        ExceptionRecord* record, FrameRegisters* registers, ThrowKind kind, out ExceptionClause clause, ref int frames)
    {
        Exception exception = record->Exception;
        StackTraceRecorder trace = new(exception, kind);

        // The record's own, as a filter that throws is no reason to come back here: filters are not collided with.
        ref StackWalker walker = ref record->Walker;
        walker.Start(registers, kind == ThrowKind.Fault);
        do
        {
            if (walker.IsMethod)
            {
                trace.Add(ref walker);
                if (FindHandler(ref walker, exception, ref trace, out clause))
                {
                    trace.Flush();
                    return true;
                }
            }

            frames++;
        }
        while (walker.MoveNext());

        trace.Flush();
        clause = default;
        return false;
    }

    private static bool FindHandler(
        ref StackWalker walker, Exception exception, ref StackTraceRecorder trace, out ExceptionClause clause)
    {
        ProtectingClauses clauses = new(ref walker);
        while (clauses.TryRead(out clause))
        {
            if (clause.Kind == ExceptionClauseKind.Typed)
            {
                if (TypeCast.IsInstanceOfException((MethodTable*)clause.Type, exception))
                {
                    return true;
                }
            }
            else if (clause.Kind == ExceptionClauseKind.Filter)
            {
                trace.Flush();
                if (RunFilter(exception, clause.Filter, (FrameRegisters*)Unsafe.AsPointer(ref walker.Registers)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // What a filter throws and does not catch itself counts as its saying no (ECMA-335 I.12.4.2.5).
    [MethodImpl(MethodImplOptions.NoInlining)]
    [SuppressMessage("Design", "CA1031", Justification = "The rule for filters is to swallow whatever they throw.")]
    private static bool RunFilter(Exception exception, byte* filter, FrameRegisters* registers)
    {
        try
        {
            return HandlerThunks.CallFilter(exception, filter, registers) != 0;
        }
        catch
        {
            return false;
        }
    }

    private static void RunFinally(ExceptionRecord* record, uint beforeClause)
    {
        ref StackWalker walker = ref record->Walker;
        if (!walker.IsMethod)
        {
            return;
        }

        ProtectingClauses clauses = new(ref walker);
        while (clauses.TryRead(out ExceptionClause clause) && clause.Index < beforeClause)
        {
            if (clause.Kind == ExceptionClauseKind.Fault)
            {
                record->CurrentClause = clause.Index;
                HandlerThunks.CallFinally(
                    clause.Handler, (FrameRegisters*)Unsafe.AsPointer(ref walker.Registers), null, record);
            }
        }

        record->CurrentClause = StackWalker.AllClauses;
    }
}
