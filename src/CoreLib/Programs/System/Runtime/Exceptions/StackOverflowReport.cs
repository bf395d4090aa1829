using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>
/// What a thread that has used up its stack says, on its signal stack: the chain of frame records (AAPCS64 6.4.6), which holds where
/// frames are half made, with runs of frames that repeat shown once.
/// </summary>
internal static unsafe class StackOverflowReport
{
    private const int MaxPeriod = 64;
    private const int MaxFrames = 256;
    private const string Rule = "--------------------------------\n";

    private static int s_isReporting;

    public static void Write(SignalContext* context)
    {
        // Other threads of the process may run out of stack at the same time; one report is enough.
        if (Threading.Interlocked.Exchange(ref s_isReporting, 1) != 0)
        {
            SystemCalls.Sleep(long.MaxValue);
        }

        ErrorText text = new();
        text.Append("Stack overflow.\n");
        Cursor cursor = new(context);
        Cursor end = cursor;
        int period = FindPeriod(cursor, out int repetitions, ref end);
        if (period != 0)
        {
            text.Append("Repeated ");
            text.AppendDecimal(repetitions);
            text.Append(" times:\n");
            text.Append(Rule);
            for (int i = 0; i < period; i++)
            {
                Append(ref text, cursor.Method);
                cursor.MoveNext();
            }

            text.Append(Rule);
            cursor = end;
        }

        for (int i = 0; i < MaxFrames && cursor.IsValid; i++)
        {
            Append(ref text, cursor.Method);
            cursor.MoveNext();
        }

        text.Flush();
    }

    private static void Append(ref ErrorText text, nuint address)
    {
        if (address != 0 && (!FrameNames.IsAvailable || (FrameNames.TryFind(address, out FrameName name) && !name.IsHidden)))
        {
            text.AppendFrame(address);
        }
    }

    // The shortest run of methods that the newest frames repeat at least twice.
    private static int FindPeriod(Cursor start, out int repetitions, ref Cursor end)
    {
        for (int period = 1; period <= MaxPeriod; period++)
        {
            Cursor ahead = start;
            for (int i = 0; i < period; i++)
            {
                ahead.MoveNext();
            }

            // As far as each frame is the same as the one a period further up.
            Cursor behind = start;
            int equal = 0;
            while (ahead.IsValid && behind.Method == ahead.Method)
            {
                behind.MoveNext();
                ahead.MoveNext();
                equal++;
            }

            repetitions = (equal / period) + 1;
            if (repetitions > 2)
            {
                end = start;
                for (int i = 0; i < repetitions * period; i++)
                {
                    end.MoveNext();
                }

                return period;
            }
        }

        repetitions = 0;
        return 0;
    }

    // Goes up the frame records. The first method is that of the instruction itself.
    private struct Cursor
    {
        private nuint* _frame;
        private nuint _address;

        public Cursor(SignalContext* context)
        {
            _frame = (nuint*)context->X[29];
            _address = context->ProgramCounter;
            IsValid = true;
            Describe();

            // A method that is about to make its frame, or a helper of it, has its caller in the link register.
            if (!IsMethod(_address) || Method == 0)
            {
                MoveNext();
            }
        }

        public bool IsValid { get; private set; }

        /// <summary>An address that is the same for all frames of a method.</summary>
        public nuint Method { get; private set; }

        public void MoveNext()
        {
            if (!IsValid)
            {
                return;
            }

            _address = _frame == null ? 0 : _frame[1];
            if (_address == 0)
            {
                IsValid = false;
                Method = 0;
                return;
            }

            nuint* next = (nuint*)*_frame;
            _frame = next > _frame ? next : null;
            _address--;
            Describe();
        }

        private static bool IsMethod(nuint address) =>
            ImageFrames.Table.TryFind(address, out FrameDescription frame) && frame.LanguageData != null;

        private void Describe()
        {
            Method = ImageFrames.Table.TryFind(_address, out FrameDescription frame)
                && MethodData.TryRead(frame.LanguageData, frame.Start, out MethodData data) ? (nuint)data.MethodStart : 0;
        }
    }
}
