namespace System.Threading;

/// <summary>The state behind a <see cref="WaitHandle"/>, with those that wait for it; guarded by <see cref="WaitSubsystem"/>.</summary>
internal abstract class Waitable
{
    /// <summary>Null, or its name and how many handles have it; guarded by <see cref="NamedWaitables"/>.</summary>
    public string? Name;
    public int OpenCount;

    public WaitNode? First;
    public WaitNode? Last;

    /// <summary>Whether a wait of this thread (null: of a callback) would succeed.</summary>
    public abstract bool IsSignaledFor(Thread? thread);

    /// <summary>The wait succeeds. True if that is because the last owner ended without releasing.</summary>
    public abstract bool Acquire(Thread? thread);

    public void Add(WaitNode node)
    {
        node.Previous = Last;
        node.Next = null;
        if (Last is null)
        {
            First = node;
        }
        else
        {
            Last.Next = node;
        }

        Last = node;
        node.IsLinked = true;
    }

    public void Remove(WaitNode node)
    {
        if (!node.IsLinked)
        {
            return;
        }

        if (node.Previous is null)
        {
            First = node.Next;
        }
        else
        {
            node.Previous.Next = node.Next;
        }

        if (node.Next is null)
        {
            Last = node.Previous;
        }
        else
        {
            node.Next.Previous = node.Previous;
        }

        node.IsLinked = false;
    }
}
