namespace System.Threading;

/// <summary>That a wait waits for an object; linked into the object's list, which <see cref="WaitSubsystem"/> guards.</summary>
internal sealed class WaitNode(Waiter waiter, Waitable target, int index)
{
    public Waiter Waiter => waiter;

    public Waitable Target => target;

    public int Index => index;

    public WaitNode? Previous { get; set; }

    public WaitNode? Next { get; set; }

    public bool IsLinked { get; set; }
}
