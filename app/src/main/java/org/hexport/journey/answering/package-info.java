/**
 * Asking, and being answered: reminders, who has not answered, and how long answers take.
 *
 * <p>Promises: each side of a proposal is reminded once some days before its deadline and once on the day, in the app and by e-mail,
 * whatever is carried out how often; a coordinator sees who has not answered in his or her region, how long they have been waiting, and a
 * text ready to send from the own telephone, and who was reached today is not reminded again; what lapsed in silence can be offered to the
 * next best in one act; the time to an answer counts those who have not answered yet.
 *
 * <p>Never: a reminder to who decided against export, a name shown as late in public.
 */
@ApplicationModule(
        id = "answering",
        allowedDependencies = {"matching"})
@NullMarked
package org.hexport.journey.answering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
