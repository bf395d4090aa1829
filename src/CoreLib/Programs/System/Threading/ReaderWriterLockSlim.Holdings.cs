namespace System.Threading;

// What each thread holds.
public partial class ReaderWriterLockSlim
{
    private Holding? Find()
    {
        for (Holding? holding = t_holdings; holding is not null; holding = holding.Next)
        {
            if (holding.Owner == this)
            {
                return holding;
            }
        }

        return null;
    }

    private Holding FindOrAdd()
    {
        Holding? free = null;
        for (Holding? holding = t_holdings; holding is not null; holding = holding.Next)
        {
            if (holding.Owner == this)
            {
                return holding;
            }

            if (holding.Owner is null)
            {
                free = holding;
            }
        }

        if (free is null)
        {
            free = new Holding { Next = t_holdings };
            t_holdings = free;
        }

        free.Owner = this;
        return free;
    }

    // Used again for another lock.
    private static void Discard(Holding holding)
    {
        if (holding.Reads == 0 && holding.Writes == 0 && holding.Upgrades == 0)
        {
            holding.Owner = null;
        }
    }

    private static void Fail(Holding holding, string message)
    {
        Discard(holding);
        throw new LockRecursionException(message);
    }

    /// <summary>How a thread holds a lock.</summary>
    private sealed class Holding
    {
        public Holding? Next;
        public ReaderWriterLockSlim? Owner;
        public int Reads;
        public int Writes;
        public int Upgrades;
    }
}
