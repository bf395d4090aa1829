namespace ViperOS.Kernel.Memory;

/// <summary>Threads that wait for the same thing of a pager, whose lock guards the list.</summary>
internal unsafe struct PageWaitList
{
    public PageWait* First;

    public void Add(PageWait* wait)
    {
        wait->Previous = null;
        wait->Next = First;
        if (First is not null)
        {
            First->Previous = wait;
        }

        First = wait;
    }

    public void Remove(PageWait* wait)
    {
        if (wait->Previous is null)
        {
            First = wait->Next;
        }
        else
        {
            wait->Previous->Next = wait->Next;
        }

        if (wait->Next is not null)
        {
            wait->Next->Previous = wait->Previous;
        }
    }

    /// <summary>All that wait now are done with this result.</summary>
    public void Finish(int error)
    {
        for (PageWait* wait = First; wait is not null; wait = wait->Next)
        {
            wait->Error = error;
            wait->IsDone = true;
        }
    }

    /// <summary>Those that rely on somebody else's request look again, and ask for themselves.</summary>
    public void FinishUnsent()
    {
        for (PageWait* wait = First; wait is not null; wait = wait->Next)
        {
            wait->IsDone |= !wait->IsSent;
        }
    }
}
