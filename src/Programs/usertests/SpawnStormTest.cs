using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Many processes one after another on every processor: exit codes arrive, and nothing is left behind.</summary>
internal sealed class SpawnStormTest() : UserTest("spawn-storm")
{
    private const int Spawners = 4;
    private const int ExpectedCode = 42;
    private static int s_left;
    private static int s_failed;

    public override void Run(string[] arguments)
    {
        int count = Number(arguments, 0, 400);
        Storm(Math.Min(count, 100));
        Leaks before = Leaks.Now();
        Storm(count);
        CheckEqual(s_failed, 0, "the number of failed spawns");
        string difference = before.CompareWithNow();
        Check(difference.Length == 0, difference);
    }

    public override int RunChild(string[] arguments)
    {
        return ExpectedCode;
    }

    private static void Storm(int count)
    {
        s_left = count;
        Thread[] threads = new Thread[Spawners];
        for (int i = 0; i < Spawners; i++)
        {
            threads[i] = new Thread(Spawn);
            threads[i].Start();
        }

        foreach (Thread thread in threads)
        {
            thread.Join();
        }
    }

    private static void Spawn()
    {
        while (Interlocked.Decrement(ref s_left) >= 0)
        {
            if (Child.Run("spawn-storm", "-", Job.Current, out int code) != ErrorNumber.None || code != ExpectedCode)
            {
                Interlocked.Increment(ref s_failed);
            }
        }
    }
}
