namespace System.Threading;

/// <summary>A source that is canceled with any of several tokens.</summary>
internal sealed class LinkedCancellationTokenSource : CancellationTokenSource
{
    private static readonly Action<object?> s_cancel = static source => ((CancellationTokenSource)source!).NotifyCancellation(false);

    private readonly CancellationTokenRegistration[] _registrations;

    public LinkedCancellationTokenSource(ReadOnlySpan<CancellationToken> tokens)
    {
        _registrations = new CancellationTokenRegistration[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            _registrations[i] = tokens[i].UnsafeRegister(s_cancel, this);
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing && !IsDisposed)
        {
            foreach (CancellationTokenRegistration registration in _registrations)
            {
                registration.Dispose();
            }
        }

        base.Dispose(disposing);
    }
}
