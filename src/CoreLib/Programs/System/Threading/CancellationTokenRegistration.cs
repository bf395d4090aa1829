using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>A callback that waits for cancellation; disposing of it calls it off, or waits until it has run.</summary>
public readonly struct CancellationTokenRegistration : IEquatable<CancellationTokenRegistration>, IDisposable, IAsyncDisposable
{
    private readonly CancellationCallback? _callback;
    private readonly long _id;

    internal CancellationTokenRegistration(CancellationCallback callback)
    {
        _callback = callback;
        _id = callback.Id;
    }

    public CancellationToken Token => _callback is null ? default : new CancellationToken(_callback.Source);

    /// <summary>Calls it off; false if it was already called off, or runs, or has run.</summary>
    public bool Unregister() => _callback is not null && _callback.Source.Unregister(_callback, _id);

    public void Dispose()
    {
        if (_callback is not null && !Unregister())
        {
            _callback.Source.WaitForCallback(_callback);
        }
    }

    public ValueTask DisposeAsync() =>
        _callback is null || Unregister() ? default : _callback.Source.WaitForCallbackAsync(_callback);

    public static bool operator ==(CancellationTokenRegistration left, CancellationTokenRegistration right) => left.Equals(right);

    public static bool operator !=(CancellationTokenRegistration left, CancellationTokenRegistration right) => !left.Equals(right);

    public override bool Equals([NotNullWhen(true)] object? obj) =>
        obj is CancellationTokenRegistration other && Equals(other);

    public bool Equals(CancellationTokenRegistration other) => _callback == other._callback && _id == other._id;

    public override int GetHashCode() => _callback is null ? _id.GetHashCode() : _callback.GetHashCode() ^ _id.GetHashCode();
}
