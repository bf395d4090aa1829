using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Capabilities: rights only shrink, revoking takes what was derived, closing does not.</summary>
internal sealed class HandleTest() : UserTest("handles")
{
    public override void Run(string[] arguments)
    {
        Check(Event.Create(out Event original), "creating an event");
        Check(original.Handle.GetInformation(out HandleInformation information), "asking about a handle");
        CheckEqual((long)information.Type, (long)KernelObjectType.Event, "the object's type");
        CheckEqual(information.CapabilityCount, 1, "the number of capabilities");

        Check(original.Handle.Duplicate(Rights.Wait | Rights.Duplicate, out Handle waiter), "deriving with fewer rights");
        Check(new Event(waiter).Set(), ErrorNumber.EACCES, "signalling without the right");
        Check(waiter.Duplicate(Rights.Wait | Rights.Signal, out _), ErrorNumber.EACCES, "deriving with more rights");
        Check(waiter.Duplicate(Rights.Wait, out Handle grandchild), "deriving again");
        Check(original.Set(), "signalling");
        Check(new Event(grandchild).Wait(Deadline.Now), "waiting through a derived handle");

        // Closing the middle one leaves the grandchild below the original.
        Check(waiter.Close(), "closing");
        Check(new Event(grandchild).Wait(Deadline.Now), "waiting after the parent was closed");
        Check(original.Handle.Revoke(), "revoking");
        Check(new Event(grandchild).Wait(Deadline.Now), ErrorNumber.EBADF, "waiting through a revoked handle");
        Check(original.Wait(Deadline.Now), "the revoker's own handle");
        grandchild.Close();

        Check(original.Close(), "closing the last handle");
        Check(original.Close(), ErrorNumber.EBADF, "closing twice");
        Check(new Handle(123456).Close(), ErrorNumber.EBADF, "closing what never was");
        Check(new Handle(int.MinValue).Close(), ErrorNumber.EBADF, "closing a negative handle");
        CheckEqual(SystemCall.Invoke((SystemCallNumber)0xFFFF), -(long)ErrorNumber.ENOSYS, "an unknown system call");
        CheckEqual(SystemCall.Invoke((SystemCallNumber)uint.MaxValue), -(long)ErrorNumber.ENOSYS, "a wild system call");
    }
}
