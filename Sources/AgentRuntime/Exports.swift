// A worker's author needs priorities, message ids and worker names, which are the bus's; one import brings them all.
@_exported public import MessageBus
