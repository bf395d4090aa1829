using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>A capability is revoked while threads on other processors use it: each use works or fails with EBADF, and none after.</summary>
internal sealed class RevokeRaceTest() : UserTest("revoke-race")
{
    private const int Users = 3;
    private static volatile int s_handle;
    private static volatile bool s_stop;
    private static int s_wrong;

    public override void Run(string[] arguments)
    {
        int rounds = Number(arguments, 0, 2_000);
        s_stop = false;
        s_wrong = 0;
        s_handle = PseudoHandle.None;
        Thread[] users = new Thread[Users];
        for (int i = 0; i < Users; i++)
        {
            users[i] = new Thread(Use);
            users[i].Start();
        }

        for (int i = 0; i < rounds; i++)
        {
            Check(Event.Create(out Event original), "creating an event");
            Check(original.Handle.Duplicate(Rights.All & ~Rights.Manage, out Handle derived), "deriving");
            s_handle = derived.Value;
            for (int spin = 0; spin < (i & 255); spin++)
            {
                Thread.SpinWait(1);
            }

            Check(original.Handle.Revoke(), "revoking");
            Check(new Event(derived).Set(), ErrorNumber.EBADF, "using a handle after revoking it");
            derived.Close();
            original.Close();
        }

        s_stop = true;
        foreach (Thread user in users)
        {
            user.Join();
        }

        CheckEqual(s_wrong, 0, "the number of unexpected results");
    }

    private static void Use()
    {
        while (!s_stop)
        {
            // The slot may be free, hold the derived event, or already hold the next round's: all are fair.
            ErrorNumber error = new Event(new Handle(s_handle)).Set(Signals.User);
            if (error is not (ErrorNumber.None or ErrorNumber.EBADF))
            {
                Interlocked.Increment(ref s_wrong);
            }
        }
    }
}
