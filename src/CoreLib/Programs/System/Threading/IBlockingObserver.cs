namespace System.Threading;

/// <summary>Wants to know when a thread waits, so that another can work meanwhile.</summary>
internal interface IBlockingObserver
{
    void BeginBlocking();

    void EndBlocking();
}
