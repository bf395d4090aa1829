using ViperOS.Contracts;

namespace ViperOS.Tests.Stress;

/// <summary>What one worker process does; each returns 0 if nothing was lost.</summary>
internal static unsafe class Workers
{
    private const int Lost = 10;

    /// <summary>Never ends by itself: every process makes further ones for as long as it may.</summary>
    public static int Bomb()
    {
        while (true)
        {
            Calls.Fork();
        }
    }

    /// <summary>Makes and reaps so many processes, some at a time.</summary>
    public static int MakeProcesses(int count)
    {
        const int AtOnce = 10;
        int* children = stackalloc int[AtOnce];
        for (int made = 0; made < count; made += AtOnce)
        {
            for (int i = 0; i < AtOnce; i++)
            {
                children[i] = Calls.Fork();
                if (children[i] == 0)
                {
                    Calls.Exit(i);
                }
            }

            for (int i = 0; i < AtOnce; i++)
            {
                if (children[i] < 0 || Calls.Reap(children[i]) != i)
                {
                    return Lost;
                }
            }
        }

        return 0;
    }

    /// <summary>A child sends so many signals of real time, which queue; each must arrive.</summary>
    public static int ExchangeSignals(int count)
    {
        const int Signal = 34;
        const int Again = -11;
        ulong set = 1ul << (Signal - 1);
        SystemCall.Invoke(SystemCallNumber.SignalMask, 0, (long)&set, 0, sizeof(ulong));
        int parent = Process.CurrentId;
        int child = Calls.Fork();
        if (child == 0)
        {
            for (int sent = 0; sent < count;)
            {
                long result = SystemCall.Invoke(SystemCallNumber.SendSignal, parent, Signal);
                sent += result == 0 ? 1 : 0;
                if (result is not (0 or Again))
                {
                    Calls.Exit(Lost);
                }
            }

            Calls.Exit(0);
        }

        // A signal that does not come within ten seconds is lost.
        long* limit = stackalloc long[] { 10, 0 };
        for (int received = 0; received < count; received++)
        {
            if (SystemCall.Invoke(SystemCallNumber.SignalTimedWait, (long)&set, 0, (long)limit, sizeof(ulong)) != Signal)
            {
                return Lost;
            }
        }

        return Calls.Reap(child) == 0 ? 0 : Lost;
    }

    /// <summary>Children write a byte into each of so many pipes, several times; epoll must tell of each.</summary>
    public static int WatchPipes(int count, int rounds)
    {
        const int Writers = 4;
        const int EventSize = 16;
        const int AtOnce = 64;
        const int WaitLimit = 10_000;
        const int MaximumHandles = 7;
        ulong* limits = stackalloc ulong[] { 4096, 4096 };
        SystemCall.Invoke(SystemCallNumber.SetResourceLimit, MaximumHandles, (long)limits);
        int set = (int)SystemCall.Invoke(SystemCallNumber.EpollCreate);
        int[] writers = new int[count];
        byte* item = stackalloc byte[EventSize];
        for (int i = 0; i < count; i++)
        {
            if (Pipe.Create(out Pipe reader, out Pipe writer) != ErrorNumber.None)
            {
                return Lost;
            }

            writers[i] = writer.Handle.Value;
            *(uint*)item = 1;
            *(ulong*)(item + 8) = (ulong)reader.Handle.Value;
            if (SystemCall.Invoke(SystemCallNumber.EpollControl, set, 1, reader.Handle.Value, (long)item) != 0)
            {
                return Lost;
            }
        }

        int* children = stackalloc int[Writers];
        fixed (int* handles = writers)
        {
            for (int w = 0; w < Writers; w++)
            {
                children[w] = Calls.Fork();
                if (children[w] == 0)
                {
                    Write(handles, count, w, Writers, rounds);
                }
            }
        }

        byte* events = stackalloc byte[EventSize * AtOnce];
        byte* bytes = stackalloc byte[AtOnce];
        for (long read = 0; read < (long)count * rounds;)
        {
            long ready = SystemCall.Invoke(SystemCallNumber.EpollWait, set, (long)events, AtOnce, WaitLimit, 0, sizeof(ulong));
            if (ready <= 0)
            {
                return Lost;
            }

            for (int i = 0; i < ready; i++)
            {
                read += SystemCall.Invoke(SystemCallNumber.Read, (long)*(ulong*)(events + (i * EventSize) + 8), (long)bytes, AtOnce);
            }
        }

        int bad = 0;
        for (int w = 0; w < Writers; w++)
        {
            bad += Calls.Reap(children[w]) == 0 ? 0 : 1;
        }

        return bad == 0 ? 0 : Lost;
    }

    private static void Write(int* handles, int count, int first, int step, int rounds)
    {
        byte value = 0;
        for (int round = 0; round < rounds; round++)
        {
            for (int i = first; i < count; i += step)
            {
                if (SystemCall.Invoke(SystemCallNumber.Write, handles[i], (long)&value, 1) != 1)
                {
                    Calls.Exit(Lost);
                }
            }
        }

        Calls.Exit(0);
    }
}
