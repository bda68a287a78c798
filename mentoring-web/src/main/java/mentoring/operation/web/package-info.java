/** Pages about the installation itself: its first start, its state, the administrator's help. */
package mentoring.operation.web;
