namespace ViperOS.Tests.ClassLibraryChecks;

/// <summary>Several threads throw at once: each has exceptions of its own.</summary>
internal static class ThreadedExceptions
{
    private const int ThreadCount = 4;
    private const int Rounds = 200;

    public static void Run()
    {
        long[] sums = new long[ThreadCount];
        Thread[] threads = new Thread[ThreadCount];
        for (int i = 0; i < ThreadCount; i++)
        {
            int number = i;
            threads[i] = new Thread(() => sums[number] = Work(number));
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }

        Console.WriteLine($"threads: {string.Join(' ', sums)}");
        Exception? carried = null;
        Thread thrower = new(() =>
        {
            try
            {
                Deep(5, 1);
            }
            catch (Exception exception)
            {
                carried = exception;
            }
        });
        thrower.Start();
        thrower.Join();
        try
        {
            throw carried!;
        }
        catch (InvalidOperationException exception)
        {
            Console.WriteLine($"carried: {exception.Message} {ReferenceEquals(exception, carried)}");
        }
    }

    private static long Work(int number)
    {
        long sum = 0;
        for (int round = 0; round < Rounds; round++)
        {
            try
            {
                Deep((round + number) % 7, number);
            }
            catch (InvalidOperationException exception) when (exception.Message == $"thread {number}")
            {
                sum += round;
                try
                {
                    string? text = round < 0 ? "" : null;
                    sum += text!.Length;
                }
                catch (NullReferenceException)
                {
                    sum += number;
                }
            }
            finally
            {
                sum++;
            }
        }

        return sum;
    }

    private static void Deep(int depth, int number)
    {
        try
        {
            if (depth == 0)
            {
                throw new InvalidOperationException($"thread {number}");
            }

            Deep(depth - 1, number);
        }
        catch (InvalidOperationException) when (depth == 3)
        {
            throw;
        }
        finally
        {
            GC.KeepAlive(depth);
        }
    }
}
